package vn.dondoc.plan.importing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.NameKind;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingKind;

/** The rules about single tasks (T1, T3, T5, T6, D4, D6, D7 of the catalogue). */
final class TaskChecks {

  /** Names below this are shown to a person; other diacritics and first letters are above. */
  private static final double SURE = 0.93;

  private final @Nullable LocalDate issued;
  private final WarningList warnings;

  private TaskChecks(@Nullable LocalDate issued, WarningList warnings) {
    this.issued = issued;
    this.warnings = warnings;
  }

  static void check(RecognisedPlan plan, WarningList warnings) {
    var checks = new TaskChecks(plan.date().date().orElse(null), warnings);
    plan.tasks().forEach(checks::check);
  }

  private void check(RecognisedTask task) {
    if (task.leads().isEmpty()) {
      var path = "tasks[" + (task.seq() - 1) + "].leads";
      warnings.add(ImportWarning.LEAD_MISSING, path, task.line(), "task", task.derivedNumber());
    }
    task.leads().forEach(lead -> lead(task, lead));
    task.coordinators().forEach(unit -> unknown(task, unit));
    task.monitors().forEach(unit -> unknown(task, unit));
    timing(task);
  }

  private void lead(RecognisedTask task, Assignment lead) {
    unknown(task, lead);
    var unit = Map.of("unit", lead.canonical());
    if (lead.kind() == NameKind.OPEN_GROUP) {
      warnings.addForTask(ImportWarning.OPEN_GROUP_LEAD, task, unit);
    }
    if (lead.relation() == Relation.REQUEST) {
      warnings.addForTask(ImportWarning.REQUEST_ONLY_LEAD, task, unit);
    }
    boolean twice =
        lead.kind() != NameKind.OPEN_GROUP
            && task.coordinators().stream()
                .anyMatch(other -> other.canonical().equals(lead.canonical()));
    if (twice) {
      var path = "tasks[" + (task.seq() - 1) + "].coordinators";
      var args = Map.of("unit", lead.canonical(), "task", task.derivedNumber());
      warnings.add(ImportWarning.LEAD_ALSO_COORDINATOR, path, task.line(), args);
    }
  }

  private void unknown(RecognisedTask task, Assignment unit) {
    if (unit.kind() == NameKind.UNKNOWN) {
      warnings.addForTask(ImportWarning.UNIT_UNKNOWN, task, Map.of("unit", unit.canonical()));
    } else if (unit.confidence() < SURE) {
      var args = Map.of("printed", unit.verbatim(), "unit", unit.canonical());
      warnings.addForTask(ImportWarning.UNIT_GUESSED, task, args);
    }
  }

  private void timing(RecognisedTask task) {
    var timing = task.timing();
    var words = Map.of("words", timing.words());
    if (timing.words().isEmpty()) {
      warnings.addForTask(ImportWarning.TIMING_MISSING, task, Map.of());
      return;
    }
    if (timing.kind() == TimingKind.UNREAD) {
      warnings.addForTask(ImportWarning.TIMING_UNREAD, task, words);
      return;
    }
    if (timing.needsResolution()) {
      warnings.addForTask(ImportWarning.TIMING_UNRESOLVED, task, words);
    }
    if (timing.due() != null) {
      due(task, timing.due().day(), timing.due().lastPermittedDay());
    }
    if (issued != null
        && timing.kind() == TimingKind.WINDOW
        && timing.start() != null
        && timing.start().isBefore(issued)) {
      var args = Map.of("words", timing.words(), "issued", issued.toString());
      boolean over = timing.end() != null && timing.end().isBefore(issued);
      warnings.addForTask(
          over ? ImportWarning.INFEASIBLE_DEADLINE : ImportWarning.LATE_START, task, args);
    }
  }

  private void due(RecognisedTask task, LocalDate printed, LocalDate last) {
    if (issued != null && !last.isAfter(issued)) {
      var args = Map.of("words", task.timing().words(), "issued", issued.toString());
      warnings.addForTask(ImportWarning.INFEASIBLE_DEADLINE, task, args);
    }
    if (isWeekend(printed)) {
      warnings.addForTask(ImportWarning.DUE_ON_WEEKEND, task, Map.of("day", printed.toString()));
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
