package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.text.Folded;

/** The rules about when a task is due (D1 to D7). */
final class TimingCheck {

  private static final Pattern BEFORE = Pattern.compile("truoc (ngay|thang)");
  private static final Pattern BY = Pattern.compile("cham nhat|khong muon hon|den (het )?ngay");

  private final Subject subject;
  private final PlanHead head;
  private final Findings findings;

  TimingCheck(Subject subject, Findings findings) {
    this.subject = subject;
    head = subject.content().head();
    this.findings = findings;
  }

  void check(PlanContent.Task task) {
    TaskTiming timing = task.body().timing();
    Place place = Place.of(task, "/timing");
    String named = TaskCheck.named(task);
    Optional<PlanHead.Footnote> footnote = Optional.empty();
    if (timing.footnote() != null) {
      footnote = head.footnote(timing.footnote());
      if (footnote.isEmpty()) {
        findings.add(
            new Place(
                place.pointer() + "/footnote", timing.footnote(), place.appendix(), place.line()),
            LintCode.FOOTNOTE_MISSING,
            named,
            timing.footnote());
      }
    }
    if (timing.kind() == TimingKind.UNREAD) {
      findings.add(place, LintCode.TIMING_UNREAD, named, timing.words());
      return;
    }
    boolean isNamed = footnote.map(PlanHead.Footnote::document).isPresent();
    if (timing.needsResolution() && !(timing.kind() == TimingKind.EXTERNAL_PLAN && isNamed)) {
      findings.add(place, LintCode.TIMING_UNRESOLVED, named, timing.words());
    }
    checkReading(place, named, timing);
    LocalDate last = timing.lastDay(head.tolerantBefore());
    if (last != null) {
      checkLastDay(place, named, timing, last);
    }
  }

  /** D1, D3, D7: what is read is what the words say. */
  private void checkReading(Place place, String named, TaskTiming timing) {
    String words = Folded.of(timing.words());
    boolean before = BEFORE.matcher(words).find();
    boolean by = BY.matcher(words).find();
    if (timing.kind() == TimingKind.DEADLINE
        && before != by
        && timing.dueWord() != (before ? DueWord.BEFORE : DueWord.BY)) {
      findings.add(place, LintCode.DUE_WORD_DISAGREES, named, timing.words(), timing.dueWord());
    }
    if (timing.kind() == TimingKind.WINDOW && !timing.needsResolution() && timing.end() == null) {
      findings.add(place, LintCode.WINDOW_WITHOUT_END, named, timing.words());
    }
    if (timing.kind() == TimingKind.WINDOW
        && timing.start() != null
        && timing.start().isBefore(subject.day())
        && (timing.end() == null || timing.end().isAfter(subject.day()))) {
      findings.add(place, LintCode.LATE_START, named, timing.start());
    }
  }

  /** D2, D5, D6: the last day lies ahead, in the plan's years, on a working day. */
  private void checkLastDay(Place place, String named, TaskTiming timing, LocalDate last) {
    if (!last.isAfter(subject.day())) {
      findings.add(place, LintCode.DUE_BEFORE_ISSUE, named, last);
    }
    if (timing.kind() == TimingKind.DEADLINE && !subject.calendar().isWorkingDay(last)) {
      findings.add(place, LintCode.DUE_ON_DAY_OFF, named, last);
    }
    String year = Integer.toString(last.getYear());
    if (!head.years().contains(last.getYear())
        && !timing.words().contains(year)
        && !Folded.of(timing.words()).contains("nam sau")) {
      findings.add(place, LintCode.DUE_OUTSIDE_YEARS, named, last);
    }
  }
}
