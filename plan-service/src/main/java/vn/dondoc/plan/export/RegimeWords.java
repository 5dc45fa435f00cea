package vn.dondoc.plan.export;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;

/** Says a reporting regime in a sentence, as plans print it. Plain. */
final class RegimeWords {

  private RegimeWords() {}

  /**
   * The sentence of the plan itself where the name of the regime is one, as an import leaves it.
   */
  static String of(RegimeRule rule, String reporters, String receiver, String through) {
    if (rule.name().contains(" ngày ")) {
      return rule.name();
    }
    return "%s: %s báo cáo %s%s %s%s."
        .formatted(
            rule.name(),
            reporters,
            receiver,
            through == null ? "" : " (qua " + through + ")",
            when(rule),
            window(rule));
  }

  private static String when(RegimeRule rule) {
    if (rule.frequency() == Frequency.LISTED) {
      return rule.periods().stream()
          .map(
              p ->
                  "%s %s (số liệu từ ngày %s đến ngày %s)"
                      .formatted(
                          word(p.dueWord() == null ? rule.dueWord() : p.dueWord()),
                          day(p.dueDay()),
                          day(p.from()),
                          day(p.to())))
          .collect(Collectors.joining("; "));
    }
    return "%s, %s %02d của tháng cuối kỳ"
        .formatted(frequency(rule.frequency()), word(rule.dueWord()), rule.dueDayOfLastMonth());
  }

  private static String frequency(Frequency frequency) {
    return switch (frequency) {
      case MONTH -> "hằng tháng";
      case QUARTER -> "hằng quý";
      case HALF_YEAR -> "06 tháng một lần";
      case NINE_MONTHS -> "09 tháng";
      case YEAR -> "hằng năm";
      case LISTED -> "theo từng kỳ";
    };
  }

  private static String word(DueWord word) {
    return word == DueWord.BEFORE ? "trước ngày" : "chậm nhất ngày";
  }

  private static String window(RegimeRule rule) {
    if (rule.frequency() == Frequency.LISTED) {
      return "";
    }
    return rule.dataWindow() == DataWindow.CALENDAR
        ? ", số liệu theo tháng dương lịch"
        : ", số liệu từ ngày 15 của tháng trước kỳ đến ngày 14 của tháng cuối kỳ";
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
