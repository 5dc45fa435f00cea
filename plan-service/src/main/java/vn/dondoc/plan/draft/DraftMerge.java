package vn.dondoc.plan.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;

/**
 * Brings a draft up to a corrected document without losing what persons decided. A row that a
 * person added, changed or took out stays so; every other row follows the document. Plain.
 */
final class DraftMerge {

  private final FieldMerge fields;

  DraftMerge(FieldMerge fields) {
    this.fields = fields;
  }

  private record Row<T>(UUID id, T body) {}

  /**
   * @param read what the last import read, null where the plan was typed
   * @param drafted what the draft says now
   * @param said what the document says; rows that the draft or the last reading has bear their ids
   */
  PlanContent merge(@Nullable PlanContent read, PlanContent drafted, PlanContent said) {
    PlanHead head =
        fields.merge(
            read == null ? null : read.head(), drafted.head(), said.head(), PlanHead.class);
    List<Row<TaskText>> tasks =
        rows(read == null ? List.of() : tasks(read), tasks(drafted), tasks(said), TaskText.class);
    List<Row<RegimeRule>> regimes =
        rows(
            read == null ? List.of() : regimes(read),
            regimes(drafted),
            regimes(said),
            RegimeRule.class);
    return new PlanContent(
        head,
        drafted.issuerId(),
        drafted.focalId(),
        drafted.related(),
        numbered(tasks),
        regimes.stream().map(row -> new PlanContent.Regime(row.id(), row.body())).toList());
  }

  private static List<Row<TaskText>> tasks(PlanContent content) {
    return content.tasks().stream().map(task -> new Row<>(task.id(), task.body())).toList();
  }

  private static List<Row<RegimeRule>> regimes(PlanContent content) {
    return content.regimes().stream().map(r -> new Row<>(r.id(), r.rule())).toList();
  }

  private static List<PlanContent.Task> numbered(List<Row<TaskText>> rows) {
    List<PlanContent.Task> tasks = new ArrayList<>();
    for (Row<TaskText> row : rows) {
      tasks.add(new PlanContent.Task(row.id(), tasks.size() + 1, row.body()));
    }
    return tasks;
  }

  private <T> List<Row<T>> rows(
      List<Row<T>> read, List<Row<T>> drafted, List<Row<T>> said, Class<T> type) {
    Map<UUID, T> base = byId(read);
    Map<UUID, T> mine = byId(drafted);
    List<Row<T>> merged = new ArrayList<>();
    for (Row<T> row : said) {
      T now = mine.get(row.id());
      T was = base.get(row.id());
      if (now != null) {
        merged.add(new Row<>(row.id(), fields.merge(was, now, row.body(), type)));
      } else if (was == null) {
        merged.add(row);
      }
    }
    Map<UUID, T> theirs = byId(said);
    for (int i = 0; i < drafted.size(); i++) {
      Row<T> row = drafted.get(i);
      T was = base.get(row.id());
      boolean dropped = was != null && fields.untouched(was, row.body());
      if (!theirs.containsKey(row.id()) && !dropped) {
        merged.add(behind(drafted.subList(0, i), merged), row);
      }
    }
    return merged;
  }

  /** Behind the nearest row that stood in front of it. */
  private static <T> int behind(List<Row<T>> before, List<Row<T>> merged) {
    for (Row<T> row : before.reversed()) {
      for (int place = 0; place < merged.size(); place++) {
        if (merged.get(place).id().equals(row.id())) {
          return place + 1;
        }
      }
    }
    return 0;
  }

  private static <T> Map<UUID, T> byId(List<Row<T>> rows) {
    Map<UUID, T> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row.body()));
    return byId;
  }
}
