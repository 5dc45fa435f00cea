package vn.dondoc.plan.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "06 tháng/lần", "mỗi năm 01 lần", "ít nhất 01 lần/quý", "02 lần/năm". Once in a period is its
 * last day; twice or four times a year are the ends of half-years or quarters, which a person
 * confirms.
 */
final class FrequencyPhrase implements Production {

  private static final String[] COUNTS = {"một", "hai", "ba", "bốn"};

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    var perPeriod = phrase.attempt(() -> perPeriod(phrase));
    if (perPeriod != null) {
      return perPeriod;
    }
    var eachPeriod = phrase.attempt(() -> eachPeriod(phrase));
    return eachPeriod != null ? eachPeriod : phrase.attempt(() -> everySoManyMonths(phrase));
  }

  private static @Nullable TimingDraft perPeriod(Phrase phrase) {
    phrase.skip("định kỳ");
    phrase.skip("ít nhất", "tối thiểu");
    int times = count(phrase);
    if (times < 0 || !phrase.skip("lần")) {
      return null;
    }
    phrase.skip("/", "một", "mỗi", "trong", "hàng", "hằng");
    return often(phrase, times, unit(phrase));
  }

  private static @Nullable TimingDraft eachPeriod(Phrase phrase) {
    phrase.skip("định kỳ");
    if (!phrase.skip("mỗi", "hàng", "hằng")) {
      return null;
    }
    var unit = unit(phrase);
    phrase.skip("ít nhất", "tối thiểu");
    int times = count(phrase);
    return times > 0 && phrase.skip("lần") ? often(phrase, times, unit) : null;
  }

  private static @Nullable TimingDraft everySoManyMonths(Phrase phrase) {
    phrase.skip("định kỳ");
    int number = count(phrase);
    var unit = unit(phrase);
    if (!phrase.skip("/", "một", "1", "01")) {
      return null;
    }
    if (!phrase.skip("lần") || unit.isEmpty()) {
      return null;
    }
    if (number <= 1) {
      return often(phrase, 1, unit);
    }
    if (!unit.equals(Recurrence.MONTHLY)) {
      return null;
    }
    return switch (number) {
      case 3 -> often(phrase, 1, Recurrence.QUARTERLY);
      case 6 -> often(phrase, 1, Recurrence.HALF_YEARLY);
      case 12 -> often(phrase, 1, Recurrence.YEARLY);
      default -> null;
    };
  }

  private static @Nullable TimingDraft often(Phrase phrase, int times, List<Integer> unit) {
    if (unit.isEmpty() || !phrase.atEnd()) {
      return null;
    }
    if (times == 1) {
      return recurring(phrase, unit);
    }
    if (!unit.equals(Recurrence.YEARLY)) {
      return null;
    }
    return switch (times) {
      case 2 -> recurring(phrase, Recurrence.HALF_YEARLY).unresolved();
      case 4 -> recurring(phrase, Recurrence.QUARTERLY).unresolved();
      default -> null;
    };
  }

  private static TimingDraft recurring(Phrase phrase, List<Integer> months) {
    return TimingDraft.recurring(phrase.words(), Recurrence.monthEnds(phrase.planYear(), months));
  }

  private static List<Integer> unit(Phrase phrase) {
    if (phrase.skip("tháng")) {
      return Recurrence.MONTHLY;
    }
    if (phrase.skip("quý")) {
      return Recurrence.QUARTERLY;
    }
    return phrase.skip("năm") ? Recurrence.YEARLY : List.of();
  }

  private static int count(Phrase phrase) {
    for (int i = 0; i < COUNTS.length; i++) {
      if (phrase.skip(COUNTS[i])) {
        return i + 1;
      }
    }
    return phrase.number(1, 12);
  }
}
