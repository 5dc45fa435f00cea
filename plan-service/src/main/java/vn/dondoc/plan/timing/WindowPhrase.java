package vn.dondoc.plan.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "Năm 2023", "Tháng 7/2023", "Quý II-III/2024", "Từ 01/01/2024 đến 31/12/2024", "Từ nay đến hết
 * năm", "giai đoạn đến năm 2030". A stage between two years ("giai đoạn 2020-2025") names another
 * programme as often as it names the time of the task, so it is left to a person.
 */
final class WindowPhrase implements Production {

  /** The school year opens on 5 September; its end is set each year by the province. */
  private static final int SCHOOL_OPENS_MONTH = 9;

  private static final int SCHOOL_OPENS_DAY = 5;

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    var schoolYear = phrase.attempt(() -> schoolYear(phrase));
    if (schoolYear != null) {
      return TimingDraft.window(phrase.words(), schoolYear).unresolved();
    }
    var firstWeek = phrase.attempt(() -> firstWeek(phrase));
    if (firstWeek != null) {
      return TimingDraft.window(phrase.words(), firstWeek).unresolved();
    }
    var window = phrase.attempt(() -> range(phrase));
    if (window == null) {
      window = phrase.attempt(() -> single(phrase));
    }
    return window == null ? null : conditioned(phrase, window);
  }

  private static @Nullable TimingDraft single(Phrase phrase) {
    if (phrase.skip("giai đoạn đến")) {
      var horizon = new CalendarTerms(phrase).period();
      return horizon == null ? null : TimingDraft.windowUntil(phrase.words(), horizon.end());
    }
    phrase.skip("trong", "vào");
    var terms = new CalendarTerms(phrase);
    if (phrase.sees("ngày")) {
      var day = terms.day();
      return day == null ? null : TimingDraft.window(phrase.words(), Span.day(day));
    }
    var period = terms.period();
    return period == null ? null : TimingDraft.window(phrase.words(), period);
  }

  private static @Nullable TimingDraft range(Phrase phrase) {
    if (!phrase.skip("từ")) {
      return null;
    }
    if (phrase.skip("nay", "khi ban hành")) {
      var end = phrase.skip("đến hết", "đến") ? term(phrase, phrase.planYear()) : null;
      return end == null ? null : TimingDraft.windowUntil(phrase.words(), end.end());
    }
    Integer year =
        phrase.ahead(
            () -> {
              var later = afterTerm(phrase, phrase.planYear());
              return later == null ? null : later.end().getYear();
            });
    if (year == null) {
      return null;
    }
    var from = term(phrase, year);
    phrase.skip("đến hết", "đến");
    var to = term(phrase, phrase.planYear());
    return from == null || to == null || to.end().isBefore(from.start())
        ? null
        : TimingDraft.window(phrase.words(), new Span(from.start(), to.end()));
  }

  private static @Nullable Span afterTerm(Phrase phrase, int year) {
    return term(phrase, year) != null && phrase.skip("đến hết", "đến") ? term(phrase, year) : null;
  }

  private static @Nullable Span term(Phrase phrase, int year) {
    var terms = new CalendarTerms(phrase, year);
    var day = terms.day();
    return day != null ? Span.day(day) : terms.period();
  }

  /** "(sau khi có Kế hoạch khảo sát)": the window opens only after an event. */
  private static @Nullable TimingDraft conditioned(Phrase phrase, TimingDraft timing) {
    if (phrase.atEnd()) {
      return timing;
    }
    phrase.skip("(", ",");
    if (!phrase.skip("sau khi", "khi")) {
      return null;
    }
    var event = phrase.freeText();
    return event == null ? null : timing.after(event.replaceFirst("\\s*\\)$", ""));
  }

  private static @Nullable Span schoolYear(Phrase phrase) {
    phrase.skip("trong");
    if (!phrase.skip("năm học")) {
      return null;
    }
    int first = phrase.number(1945, 2999);
    boolean pair = first > 0 && phrase.skip("-", "–") && phrase.number(first + 1, first + 1) > 0;
    return pair && phrase.atEnd()
        ? new Span(
            LocalDate.of(first, SCHOOL_OPENS_MONTH, SCHOOL_OPENS_DAY),
            LocalDate.of(first + 1, 5, 31))
        : null;
  }

  private static @Nullable Span firstWeek(Phrase phrase) {
    phrase.skip("trong");
    if (!phrase.skip("tuần đầu tiên", "tuần đầu") || !phrase.sees("tháng")) {
      return null;
    }
    var month = new CalendarTerms(phrase).period();
    return month == null || !phrase.atEnd()
        ? null
        : new Span(month.start(), month.start().plusDays(6));
  }
}
