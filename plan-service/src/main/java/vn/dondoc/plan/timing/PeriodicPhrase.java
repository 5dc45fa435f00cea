package vn.dondoc.plan.timing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * "Định kỳ hàng quý", "Hàng năm", "Định kỳ hàng quý, 6 tháng và năm", "Định kỳ theo quy định",
 * "định kỳ, đột xuất", "Hàng năm xây dựng kế hoạch". Where several periods are named the shortest
 * days stand: the longer report takes the place of the shorter one on the day they share.
 */
final class PeriodicPhrase implements Production {

  static final String AD_HOC = "yêu cầu đột xuất";

  /** What a plan tells people to do periodically; other words after a period are not explained. */
  private static final String[] ACTIVITIES = {
    "báo cáo", "xây dựng", "kiểm tra", "rà soát", "tổ chức", "triển khai", "khảo sát", "đánh giá",
    "tổng hợp", "cập nhật", "công khai", "đo lường", "sơ kết", "tổng kết", "thực hiện", "ban hành"
  };

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    var reading = phrase.attempt(() -> stated(phrase));
    if (reading == null) {
      reading = phrase.attempt(() -> unstated(phrase));
    }
    return reading != null ? reading : phrase.attempt(() -> embedded(phrase));
  }

  private static @Nullable TimingDraft stated(Phrase phrase) {
    boolean announced = phrase.skip("định kỳ", "theo định kỳ");
    boolean distributive = phrase.skip("hàng", "hằng", "mỗi", "từng");
    var next = announced || distributive ? period(phrase) : null;
    if (next == null) {
      return null;
    }
    Set<Integer> months = new TreeSet<>();
    while (next != null) {
      months.addAll(next);
      next = phrase.attempt(() -> further(phrase));
    }
    var timing =
        TimingDraft.recurring(phrase.words(), Recurrence.monthEnds(phrase.planYear(), months));
    return tail(phrase, timing);
  }

  private static @Nullable List<Integer> further(Phrase phrase) {
    if (!phrase.skip(", và", ",", "và")) {
      return null;
    }
    phrase.skip("hàng", "hằng", "mỗi", "từng");
    return period(phrase);
  }

  /** The months in which the named period ends. */
  private static @Nullable List<Integer> period(Phrase phrase) {
    if (phrase.skip("tháng")) {
      return Recurrence.MONTHLY;
    }
    if (phrase.skip("quý")) {
      return Recurrence.QUARTERLY;
    }
    if (phrase.skip("năm")) {
      return Recurrence.YEARLY;
    }
    int months = phrase.skip("sáu") ? 6 : phrase.number(1, 12);
    if (months < 0 || !phrase.skip("tháng")) {
      return null;
    }
    if (phrase.skip("đầu năm")) {
      return List.of(months);
    }
    if (phrase.skip("cuối năm")) {
      return Recurrence.YEARLY;
    }
    return switch (months) {
      case 1 -> Recurrence.MONTHLY;
      case 3 -> Recurrence.QUARTERLY;
      case 6 -> Recurrence.HALF_YEARLY;
      case 9 -> List.of(9);
      case 12 -> Recurrence.YEARLY;
      default -> null;
    };
  }

  private static @Nullable TimingDraft tail(Phrase phrase, TimingDraft timing) {
    if (phrase.atEnd()) {
      return timing;
    }
    phrase.skip(", và", ",", "và", "hoặc");
    if (phrase.skip("đột xuất")) {
      phrase.skip("khi có yêu cầu", "theo yêu cầu");
      return phrase.atEnd() ? timing.mentioning(AD_HOC) : null;
    }
    if (phrase.skip("sau khi", "khi")) {
      var event = phrase.freeText();
      return event == null ? null : timing.after(event);
    }
    return phrase.sees(ACTIVITIES) && phrase.freeText() != null ? timing : null;
  }

  /** Periodic without a period: a person has to resolve it. */
  private static @Nullable TimingDraft unstated(Phrase phrase) {
    if (!phrase.skip("định kỳ", "theo định kỳ")) {
      if (phrase.skip("trong quý", "trong tháng", "trong kỳ") && phrase.atEnd()) {
        return TimingDraft.periodic(phrase.words());
      }
      return null;
    }
    var timing = TimingDraft.periodic(phrase.words());
    if (phrase.skip("theo")) {
      var reference = phrase.freeText();
      return reference == null ? null : timing.per(reference);
    }
    return tail(phrase, timing);
  }

  /** "báo cáo cải cách hành chính định kỳ": follows the regime of another report. */
  private static @Nullable TimingDraft embedded(Phrase phrase) {
    if (!phrase.sees("báo cáo")) {
      return null;
    }
    var report = phrase.textBefore("định kỳ");
    return report == null ? null : TimingDraft.periodic(phrase.words()).per(report);
  }
}
