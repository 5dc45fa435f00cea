package vn.dondoc.plan.person;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something an administrator looks at when access is reviewed.
 *
 * @param position absent where the finding is about the unit
 */
public record ReviewFinding(FindingKind kind, String unit, String unitName, PersonView position) {

  /** What is to be looked at. */
  public enum FindingKind {
    /** A position without end that nobody confirmed for the months asked. */
    OPEN_ENDED,
    /** A person who holds a position but has no account, and so cannot sign in. */
    NO_SUBJECT,
    /** A unit in force without a head, not even an acting one. */
    UNIT_WITHOUT_HEAD,
    /** A unit with more than one head at a time. */
    UNIT_WITH_HEADS,
    /** A position that goes on in a unit that has ended. */
    ENDED_UNIT
  }

  /** How many findings of a kind there are, and the first of them. */
  public record Group(FindingKind kind, long count, List<ReviewFinding> first) {}

  /** The review as of a day. */
  public record Review(LocalDate day, int months, List<Group> groups) {}

  /** The positions that were looked at and are right. */
  @Schema(
      examples =
          """
          {"positions": ["019b0006-7a10-7c00-8000-000000000001"]}
          """)
  public record ConfirmRequest(@NotEmpty @Size(max = 1000) List<@NotNull UUID> positions) {}
}
