package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDue;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.DueWord;

/** The rules about reporting regimes (R1, D6 of the catalogue). */
final class RegimeChecks {

  private final @Nullable LocalDate issued;
  private final WarningList warnings;

  private RegimeChecks(@Nullable LocalDate issued, WarningList warnings) {
    this.issued = issued;
    this.warnings = warnings;
  }

  static void check(RecognisedPlan plan, WarningList warnings) {
    var checks = new RegimeChecks(plan.date().date().orElse(null), warnings);
    for (int i = 0; i < plan.regimes().size(); i++) {
      checks.check(plan.regimes().get(i), "regimes[" + i + "]");
    }
  }

  private void check(ReportingRegime regime, String path) {
    var who = Map.of("who", regime.who() == null ? "?" : regime.who());
    if (regime.kind() == ReportingRegime.Kind.REPORT) {
      if (regime.missing().contains("periods")) {
        warnings.add(ImportWarning.REPORT_PERIOD_UNSPECIFIED, path, regime.line(), who);
      } else if (regime.due() == null) {
        warnings.add(ImportWarning.REPORT_DUE_UNSPECIFIED, path, regime.line(), who);
      }
    }
    if (regime.due() != null && regime.due().day() instanceof RegimeDay.Fixed(LocalDate printed)) {
      fixedDue(regime, regime.due(), path, printed);
    }
    if (regime.cutOff() != null
        && regime.cutOff().from() instanceof RegimeDay.Fixed(LocalDate from)
        && regime.cutOff().to() instanceof RegimeDay.Fixed(LocalDate to)) {
      length(regime, path, from, to);
    }
  }

  private void fixedDue(ReportingRegime regime, RegimeDue due, String path, LocalDate printed) {
    boolean before = due.word() == DueWord.BEFORE;
    var last = before ? printed.minusDays(1) : printed;
    if (issued != null && !last.isAfter(issued)) {
      var args = Map.of("words", due.words(), "issued", issued.toString());
      warnings.add(ImportWarning.INFEASIBLE_DEADLINE, path, regime.line(), args);
    }
    if (TaskChecks.isWeekend(printed)) {
      warnings.add(ImportWarning.DUE_ON_WEEKEND, path, regime.line(), "day", printed.toString());
    }
    if (regime.cutOff() != null
        && regime.cutOff().to() instanceof RegimeDay.Fixed(LocalDate to)
        && !last.isAfter(to)) {
      warnings.add(ImportWarning.CUTOFF_NOT_BEFORE_DUE, path, regime.line(), "words", due.words());
    }
  }

  /** A half-year has six months of figures; a year has twelve at most. */
  private void length(ReportingRegime regime, String path, LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
    boolean half = regime.periods().contains(ReportPeriod.HALF_YEAR) && months != 6;
    boolean year = regime.periods().contains(ReportPeriod.YEAR) && months > 12;
    if (half || year) {
      var args = Map.of("words", regime.text(), "months", Long.toString(months));
      warnings.add(ImportWarning.REPORT_PERIOD_LENGTH, path, regime.line(), args);
    }
  }
}
