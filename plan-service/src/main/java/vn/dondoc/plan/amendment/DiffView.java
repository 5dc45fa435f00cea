package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a plan says otherwise than the one before, field by field.
 *
 * @param from version compared with, 0 for a draft
 * @param to issued version, absent of an amendment that is drafted
 * @param head fields of the head
 * @param tasks in their order; those that say the same are left out
 * @param groups that both cite and whose members differ, empty while the later one is drafted
 */
public record DiffView(
    int from,
    @Nullable Integer to,
    List<FieldChange> head,
    List<TaskChange> tasks,
    List<RegimeChange> regimes,
    List<GroupChange> groups) {

  /** What became of a task or a regime. */
  public enum Kind {
    ADDED,
    DROPPED,
    CHANGED
  }

  /**
   * A field and what it said before and says after, in words; absent where it said nothing.
   *
   * @param field its name in the request that writes it
   */
  public record FieldChange(String field, @Nullable String before, @Nullable String after) {}

  /**
   * A task that was added, dropped or changed.
   *
   * @param number as printed, of the later version that has it
   * @param fields that changed; every one that says something of a task added or dropped
   */
  public record TaskChange(
      Kind kind,
      UUID id,
      int seq,
      @Nullable String number,
      String text,
      List<FieldChange> fields) {}

  /** A reporting regime that was added, dropped or changed. */
  public record RegimeChange(Kind kind, UUID id, String name, List<FieldChange> fields) {}

  /** A group with the names and codes of the units that joined and of those that are out. */
  public record GroupChange(UUID id, String name, List<String> joined, List<String> left) {}

  @JsonIgnore
  boolean isEmpty() {
    return head.isEmpty() && tasks.isEmpty() && regimes.isEmpty() && groups.isEmpty();
  }
}
