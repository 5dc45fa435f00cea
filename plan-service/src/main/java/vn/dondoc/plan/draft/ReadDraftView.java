package vn.dondoc.plan.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.SourceView;
import vn.dondoc.plan.plan.TaskText;

/**
 * Every value that an import read, with its place in the document.
 *
 * @param headSources of the values of the head
 */
public record ReadDraftView(
    PlanHead head,
    List<SourceView> headSources,
    List<ReadTaskView> tasks,
    List<ReadRegimeView> regimes) {

  /**
   * A task as it was read.
   *
   * @param id in the plan, absent on a dry run of a first import
   */
  public record ReadTaskView(@Nullable UUID id, TaskText task, List<SourceView> sources) {}

  /**
   * A reporting regime as it was read.
   *
   * @param id in the plan, absent on a dry run of a first import
   */
  public record ReadRegimeView(@Nullable UUID id, RegimeRule regime, List<SourceView> sources) {}

  /** What nothing was saved of, and so has no ids. */
  static ReadDraftView of(ReadDocument read) {
    return new ReadDraftView(
        read.head().value(),
        views(read.head().sources()),
        read.tasks().stream()
            .map(t -> new ReadTaskView(null, t.value(), views(t.sources())))
            .toList(),
        read.regimes().stream()
            .map(r -> new ReadRegimeView(null, r.value(), views(r.sources())))
            .toList());
  }

  /** What the last import of a plan read. */
  static ReadDraftView of(PlanContent read, ReadSources sources) {
    return new ReadDraftView(
        read.head(),
        views(sources.head()),
        read.tasks().stream()
            .map(t -> new ReadTaskView(t.id(), t.body(), views(sources.row(t.id()))))
            .toList(),
        read.regimes().stream()
            .map(r -> new ReadRegimeView(r.id(), r.rule(), views(sources.row(r.id()))))
            .toList());
  }

  private static List<SourceView> views(Map<String, ValueSource> sources) {
    return ReadingViews.views(sources, Set.of());
  }
}
