package vn.dondoc.plan.timing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One last day (rule D1): "trước ngày 15/6/2023" strictly, "chậm nhất", "không muộn hơn", "đến",
 * "hết" and completion ("Hoàn thành trong tháng 9/2024") inclusively, "Giữa năm 2024" by article
 * 146 of the Civil Code 2015. A data cut-off in brackets belongs to it.
 */
final class DeadlinePhrase implements Production {

  private static final int MID_MONTH = 15;

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    reportLabel(phrase);
    boolean completion = phrase.skip("hoàn thành", "thực hiện xong", "xong");
    var due = due(phrase, completion);
    if (due == null) {
      return null;
    }
    var timing = TimingDraft.deadline(phrase.words(), due);
    if (phrase.skip("(")) {
      var window = dataWindow(phrase);
      if (window == null || !phrase.skip(")")) {
        return null;
      }
      timing = timing.covering(window);
    }
    if (phrase.skip(",") && !orientation(phrase)) {
      return null;
    }
    return phrase.atEnd() ? timing : null;
  }

  /** "06 tháng đầu năm", "báo cáo năm": which report the day is for. */
  private static void reportLabel(Phrase phrase) {
    phrase.attempt(
        () -> {
          boolean report = phrase.skip("báo cáo");
          boolean period =
              new CalendarTerms(phrase).halfYear() != null
                  || (report && phrase.skip("năm", "quý", "06 tháng", "6 tháng", "9 tháng"));
          if (period) {
            phrase.skip(":");
          }
          return (period && !phrase.atEnd()) ? Boolean.TRUE : null;
        });
  }

  private static @Nullable Due due(Phrase phrase, boolean completion) {
    if (phrase.skip("trước")) {
      return before(phrase);
    }
    boolean bound =
        phrase.skip(
            "chậm nhất là",
            "chậm nhất",
            "muộn nhất là",
            "muộn nhất",
            "không muộn hơn",
            "không chậm hơn",
            "không quá");
    bound |= phrase.skip("đến hết", "đến", "hết");
    if (bound || completion) {
      phrase.skip("trong", "vào");
      return by(phrase);
    }
    return placeInPeriod(phrase);
  }

  private static @Nullable Due before(Phrase phrase) {
    var terms = new CalendarTerms(phrase);
    var day = terms.day();
    if (day != null) {
      return new Due(day, DueWord.BEFORE);
    }
    var period = terms.period();
    return period == null ? null : new Due(period.start(), DueWord.BEFORE);
  }

  private static @Nullable Due by(Phrase phrase) {
    var terms = new CalendarTerms(phrase);
    var day = terms.day();
    if (day != null) {
      return new Due(day, DueWord.BY);
    }
    var placed = placeInPeriod(phrase);
    if (placed != null) {
      return placed;
    }
    var period = terms.period();
    return period == null ? null : new Due(period.end(), DueWord.BY);
  }

  /** Civil Code 2015, article 146: the beginning, middle and end of a month and of a year. */
  private static @Nullable Due placeInPeriod(Phrase phrase) {
    return phrase.attempt(
        () -> {
          boolean middle = phrase.skip("giữa");
          if (!middle && !phrase.skip("cuối")) {
            return null;
          }
          boolean month = phrase.sees("tháng");
          boolean quarter = phrase.sees("quý");
          var period = new CalendarTerms(phrase).period();
          if (period == null || (middle && quarter)) {
            return null;
          }
          return new Due(middle ? middleOf(period, month) : period.end(), DueWord.BY);
        });
  }

  private static LocalDate middleOf(Span period, boolean month) {
    return month
        ? period.start().withDayOfMonth(MID_MONTH)
        : LocalDate.of(period.start().getYear(), 6, 30);
  }

  private static @Nullable DataWindow dataWindow(Phrase phrase) {
    phrase.skip("thời gian");
    if (!phrase.skip("chốt số liệu", "số liệu")) {
      return null;
    }
    phrase.skip("tính", "chốt");
    if (!phrase.skip("từ")) {
      return null;
    }
    var from = new CalendarTerms(phrase).day();
    if (from == null || !phrase.skip("đến hết", "đến")) {
      return null;
    }
    var to = new CalendarTerms(phrase).day();
    return to == null || to.isBefore(from) ? null : new DataWindow(from, to);
  }

  /** "định hướng đến năm 2030" informs and does not bind. */
  private static boolean orientation(Phrase phrase) {
    return phrase.skip("định hướng đến", "tầm nhìn đến")
        && new CalendarTerms(phrase).period() != null;
  }
}
