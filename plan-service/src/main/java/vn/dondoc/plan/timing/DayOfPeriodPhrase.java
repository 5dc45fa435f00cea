package vn.dondoc.plan.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated day that comes back: "Chậm nhất ngày 05 tháng sau", "ngày 20 của tháng cuối quý", "Thứ
 * Sáu hàng tuần", "Tháng 6, 12 hàng năm", "Ngày 15/4, 15/7, 15/10 và 15/01 năm sau". With "trước"
 * the occurrence is the day before, the last one in time (rule D1).
 */
final class DayOfPeriodPhrase implements Production {

  private static final String[] WEEKDAYS = {
    "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"
  };

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    Recurrence recurrence = phrase.attempt(() -> weekly(phrase));
    if (recurrence == null) {
      recurrence = phrase.attempt(() -> monthly(phrase));
    }
    if (recurrence == null) {
      recurrence = phrase.attempt(() -> monthsOfTheYear(phrase));
    }
    if (recurrence == null) {
      recurrence = phrase.attempt(() -> dayOfTheYear(phrase));
    }
    if (recurrence == null) {
      recurrence = phrase.attempt(() -> list(phrase));
    }
    return recurrence == null ? null : TimingDraft.recurring(phrase.words(), recurrence);
  }

  private static @Nullable Recurrence weekly(Phrase phrase) {
    phrase.skip("định kỳ");
    phrase.skip("vào");
    for (int i = 0; i < WEEKDAYS.length; i++) {
      if (phrase.skip(WEEKDAYS[i])) {
        return phrase.skip("hàng tuần", "hằng tuần", "mỗi tuần") && phrase.atEnd()
            ? Recurrence.weekly(phrase.planYear(), DayOfWeek.of(i + 1))
            : null;
      }
    }
    return null;
  }

  private static @Nullable Recurrence monthly(Phrase phrase) {
    phrase.skip("định kỳ");
    var word = dueWord(phrase);
    phrase.skip("vào");
    if (!phrase.skip("ngày")) {
      return null;
    }
    int day = phrase.number(1, 31);
    if (day < 0) {
      return null;
    }
    phrase.skip("của");
    var months = months(phrase);
    return months == null || !phrase.atEnd() ? null : lastInTime(phrase, months, day, word);
  }

  private static @Nullable List<Integer> months(Phrase phrase) {
    if (phrase.skip("tháng cuối quý", "tháng cuối của quý", "tháng cuối mỗi quý")) {
      return Recurrence.QUARTERLY;
    }
    if (phrase.skip("tháng đầu quý sau", "tháng đầu của quý sau")) {
      return Recurrence.NEXT_QUARTER;
    }
    if (phrase.skip("hàng tháng", "hằng tháng", "mỗi tháng", "tháng sau")) {
      return Recurrence.MONTHLY;
    }
    return null;
  }

  private static @Nullable Recurrence monthsOfTheYear(Phrase phrase) {
    phrase.skip("định kỳ");
    var months = new ArrayList<Integer>();
    if (!phrase.skip("tháng")) {
      return null;
    }
    do {
      phrase.skip("tháng");
      months.add(phrase.number(1, 12));
    } while (phrase.skip(",", "và"));
    return !months.contains(-1) && everyYear(phrase)
        ? Recurrence.monthEnds(phrase.planYear(), months)
        : null;
  }

  private static @Nullable Recurrence dayOfTheYear(Phrase phrase) {
    var word = dueWord(phrase);
    phrase.skip("vào");
    var day = new CalendarTerms(phrase).day();
    if (day == null || day.getYear() != phrase.planYear() || !everyYear(phrase)) {
      return null;
    }
    return lastInTime(phrase, List.of(day.getMonthValue()), day.getDayOfMonth(), word);
  }

  private static @Nullable Recurrence list(Phrase phrase) {
    var days = new ArrayList<LocalDate>();
    phrase.skip("vào");
    if (!phrase.sees("ngày")) {
      return null;
    }
    do {
      var day = new CalendarTerms(phrase).day();
      if (day == null) {
        return null;
      }
      days.add(day);
    } while (phrase.skip(", và", ",", ";", "và"));
    boolean ascending = days.stream().sorted().distinct().toList().equals(days);
    return phrase.atEnd() && days.size() > 1 && ascending ? Recurrence.listed(days) : null;
  }

  private static DueWord dueWord(Phrase phrase) {
    if (phrase.skip("trước")) {
      return DueWord.BEFORE;
    }
    phrase.skip("chậm nhất là", "chậm nhất", "muộn nhất", "không muộn hơn", "không quá", "đến");
    return DueWord.BY;
  }

  private static boolean everyYear(Phrase phrase) {
    return phrase.skip("hàng năm", "hằng năm", "mỗi năm") && phrase.atEnd();
  }

  private static Recurrence lastInTime(Phrase phrase, List<Integer> months, int day, DueWord word) {
    if (word == DueWord.BY) {
      return Recurrence.onDay(phrase.planYear(), months, day);
    }
    if (day > 1) {
      return Recurrence.onDay(phrase.planYear(), months, day - 1);
    }
    var earlier = months.stream().map(month -> month == 1 ? 12 : month - 1).sorted().toList();
    return Recurrence.onDay(phrase.planYear(), earlier, -1);
  }
}
