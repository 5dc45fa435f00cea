package vn.dondoc.plan.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;

/**
 * What was read, under the ids that its rows have in the draft.
 *
 * @param taskIds of the tasks in the order of the document
 * @param regimeIds of the regimes in the order of the document
 */
record ReadRows(ReadDocument document, List<UUID> taskIds, List<UUID> regimeIds) {

  /**
   * @param before what the last import read, null where there was none; the document may say a row
   *     as it did, or as a person has put it in the draft since
   */
  static ReadRows of(ReadDocument document, @Nullable PlanContent before, PlanContent draft) {
    List<RowMatching.Row> tasks = new ArrayList<>();
    List<RowMatching.Row> regimes = new ArrayList<>();
    for (PlanContent content : before == null ? List.of(draft) : List.of(draft, before)) {
      content.tasks().forEach(t -> tasks.add(row(t.id(), t.body())));
      content.regimes().forEach(r -> regimes.add(row(r.id(), r.rule())));
    }
    return new ReadRows(
        document,
        RowMatching.ids(tasks, document.texts().stream().map(t -> row(null, t)).toList()),
        RowMatching.ids(regimes, document.rules().stream().map(r -> row(null, r)).toList()));
  }

  private static RowMatching.Row row(@Nullable UUID id, TaskText task) {
    return new RowMatching.Row(id, task.number(), task.text());
  }

  /** One sentence may state several regimes, which differ in their periods. */
  private static RowMatching.Row row(@Nullable UUID id, RegimeRule rule) {
    String text = rule.name() + " " + rule.frequency() + " " + rule.periods();
    return new RowMatching.Row(id, null, text);
  }

  /** The document in place of what the plan says. */
  PlanContent content(Plan plan) {
    List<PlanContent.Task> tasks = new ArrayList<>();
    for (TaskText task : document.texts()) {
      tasks.add(new PlanContent.Task(taskIds.get(tasks.size()), tasks.size() + 1, task));
    }
    List<PlanContent.Regime> regimes = new ArrayList<>();
    for (RegimeRule rule : document.rules()) {
      regimes.add(new PlanContent.Regime(regimeIds.get(regimes.size()), rule));
    }
    return new PlanContent(
        document.head().value(), plan.issuerId(), plan.focalId(), plan.related(), tasks, regimes);
  }

  ReadSources sources() {
    Map<UUID, Map<String, ValueSource>> rows = new HashMap<>();
    for (int i = 0; i < taskIds.size(); i++) {
      rows.put(taskIds.get(i), document.tasks().get(i).sources());
    }
    for (int i = 0; i < regimeIds.size(); i++) {
      rows.put(regimeIds.get(i), document.regimes().get(i).sources());
    }
    return new ReadSources(document.head().sources(), rows);
  }
}
