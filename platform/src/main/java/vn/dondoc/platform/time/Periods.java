package vn.dondoc.platform.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.RegimeFacts;

/**
 * Computes the periods of a regime from its rule (RE1): data windows by Decree 09/2019 art. 12 or
 * by the calendar, the last permitted day by the word before the printed date (rule D1), grace and
 * lock in working days after it. A printed date is not shifted for weekends or holidays (rule D5).
 * plan-service foretells with it what report-service will open.
 */
public final class Periods {

  private static final int FIRST_DAY_OF_DECREE_WINDOW = 15;

  private final WorkingCalendar calendar;
  private final boolean tolerantBefore;

  /**
   * @param tolerantBefore whether "trước ngày D" lets D itself pass
   */
  public Periods(WorkingCalendar calendar, boolean tolerantBefore) {
    this.calendar = calendar;
    this.tolerantBefore = tolerantBefore;
  }

  /** The periods to open, in the order of their due instants; a regime without a day has none. */
  public List<ReportingPeriod> of(RegimeFacts regime) {
    return drafts(regime)
        .map(d -> period(d, regime))
        .filter(p -> regime.firstDay() == null || !p.lastDay().isBefore(regime.firstDay()))
        .sorted(Comparator.comparing(ReportingPeriod::dueAt))
        .toList();
  }

  /** A period before its printed day is read. */
  private record Draft(String key, LocalDate from, LocalDate to, LocalDate printed, DueWord word) {}

  private Stream<Draft> drafts(RegimeFacts regime) {
    if (regime.frequency() == Frequency.LISTED) {
      return listed(regime);
    }
    if (regime.dueDayOfLastMonth() == null) {
      return Stream.empty();
    }
    return regime.years().stream()
        .distinct()
        .flatMap(year -> spans(regime.frequency(), year))
        .map(span -> draft(span, regime));
  }

  private static Stream<Draft> listed(RegimeFacts regime) {
    return regime.periods().stream()
        .map(
            (ListedPeriod p) ->
                new Draft(
                    p.key(),
                    p.from(),
                    p.to(),
                    p.dueDay(),
                    Objects.requireNonNullElse(p.dueWord(), regime.dueWord())));
  }

  /** The months of a period. */
  private record Span(String key, YearMonth first, YearMonth last) {

    static Span of(String key, int year, int firstMonth, int lastMonth) {
      return new Span(key, YearMonth.of(year, firstMonth), YearMonth.of(year, lastMonth));
    }
  }

  private static Stream<Span> spans(Frequency frequency, int year) {
    return switch (frequency) {
      case MONTH ->
          IntStream.rangeClosed(1, 12)
              .mapToObj(m -> Span.of("%d-M%02d".formatted(year, m), year, m, m));
      case QUARTER ->
          IntStream.rangeClosed(1, 4)
              .mapToObj(q -> Span.of(year + "-Q" + q, year, 3 * q - 2, 3 * q));
      case HALF_YEAR ->
          IntStream.rangeClosed(1, 2)
              .mapToObj(h -> Span.of(year + "-H" + h, year, 6 * h - 5, 6 * h));
      case NINE_MONTHS -> Stream.of(Span.of(year + "-9M", year, 1, 9));
      case YEAR -> Stream.of(Span.of(Integer.toString(year), year, 1, 12));
      case LISTED -> Stream.empty();
    };
  }

  private static Draft draft(Span span, RegimeFacts regime) {
    boolean decree = regime.dataWindow() != DataWindow.CALENDAR;
    LocalDate from =
        decree
            ? span.first().minusMonths(1).atDay(FIRST_DAY_OF_DECREE_WINDOW)
            : span.first().atDay(1);
    LocalDate to =
        decree ? span.last().atDay(FIRST_DAY_OF_DECREE_WINDOW - 1) : span.last().atEndOfMonth();
    int day = Math.min(regime.dueDayOfLastMonth(), span.last().lengthOfMonth());
    return new Draft(span.key(), from, to, span.last().atDay(day), regime.dueWord());
  }

  private ReportingPeriod period(Draft draft, RegimeFacts regime) {
    DueWord word = Objects.requireNonNullElse(draft.word(), DueWord.BY);
    LocalDate lastDay = Deadline.lastDay(draft.printed(), word, tolerantBefore);
    return new ReportingPeriod(
        draft.key(),
        draft.from(),
        draft.to(),
        lastDay,
        Deadline.endOf(lastDay),
        Deadline.endOf(calendar.plus(lastDay, regime.graceWorkingDays())),
        Deadline.endOf(calendar.plus(lastDay, regime.lockWorkingDays())));
  }
}
