package vn.dondoc.plan.importing.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDay.PeriodMonth;
import vn.dondoc.plan.importing.recognised.RegimeDue;
import vn.dondoc.plan.timing.DueWord;

/** Due days and data cut-offs that a sentence about reports states. */
final class RegimeDays {

  /** A due day and where its words stand in the sentence. */
  record Found(RegimeDue due, int start, int end) {}

  private static final String PERIOD = "(?:mỗi )?(?:quý|kỳ)(?: báo cáo)?";
  private static final String OF_YEAR =
      "(?:\\s+(?:của\\s+)?năm\\s+(?:\\d{4}|trước liền kề|liền trước|trước|báo cáo|kế hoạch|nay|sau|tiếp theo|kế tiếp))?";
  private static final String DATE =
      "\\d{1,2}/\\d{1,2}(?:/\\d{4}|" + OF_YEAR + ")|\\d{1,2}\\s+tháng\\s+\\d{1,2}" + OF_YEAR;
  private static final String DAY =
      "(?:ngày\\s+)?(?:"
          + DATE
          + "|\\d{1,2}\\s+(?:của\\s+)?(?:tháng\\s+[^,;.()\\d]{2,24}?|h[àằ]ng tháng))";
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
  private static final Pattern DUE =
      Pattern.compile(
          "(trước|chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá)(?:\\s+(?:là|vào))?\\s+("
              + DAY
              + ")(?:\\s*(?:và|hoặc|,)\\s*(?:trước\\s+)?((?:ngày\\s+)?(?:"
              + DATE
              + ")))?(?=\\s*[,;.():]|\\s+(?:số liệu|để|gửi|về|hàng|hằng|và|tổng hợp|hoặc|theo|nhằm|phục vụ)|$)",
          FLAGS);
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "số liệu[^.;()]{0,40}?(?:từ\\s+("
              + DAY
              + ")\\s+)?đến(?:\\s+hết)?\\s+("
              + DAY
              + ")(?=\\s*[,;.()]|\\s+(?:để|gửi|và)|$)",
          FLAGS);
  private static final Pattern IN_PERIOD =
      Pattern.compile("(?:ngày\\s+)?(\\d{1,2})\\s+(?:của\\s+)?(\\p{L}.+)", FLAGS | Pattern.DOTALL);
  private static final Pattern FIXED =
      Pattern.compile(
          "(?:ngày\\s+)?(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?:/(\\d{4})|\\s+(?:của\\s+)?năm\\s+(.+))?",
          FLAGS);

  private final int year;

  RegimeDays(int year) {
    this.year = year;
  }

  /** The due day of a sentence, or null when none is stated. */
  @Nullable RegimeDue due(String sentence) {
    var dues = dues(sentence);
    return dues.isEmpty() ? null : dues.getFirst().due();
  }

  /** Every due day of a sentence; of two behind one word ("trước ngày 15/6 và 15/12") both. */
  List<Found> dues(String sentence) {
    var dues = new ArrayList<Found>();
    var due = DUE.matcher(sentence);
    while (due.find()) {
      add(dues, due, due.group(2));
      if (due.group(3) != null) {
        add(dues, due, due.group(3));
      }
    }
    return dues;
  }

  private void add(List<Found> dues, Matcher due, String words) {
    var day = day(words);
    if (day != null) {
      boolean before = due.group(1).equalsIgnoreCase("trước");
      var word = before ? DueWord.BEFORE : DueWord.BY;
      dues.add(new Found(new RegimeDue(day, word, due.group()), due.start(), due.end()));
    }
  }

  /** The days the figures cover, or null when none are stated. */
  @Nullable DataCutOff cutOff(String sentence) {
    var cutOff = CUT_OFF.matcher(sentence);
    if (!cutOff.find()) {
      return null;
    }
    var from = cutOff.group(1) == null ? null : day(cutOff.group(1));
    var to = day(cutOff.group(2));
    return to == null ? null : new DataCutOff(from, to);
  }

  private @Nullable RegimeDay day(String words) {
    var fixed = FIXED.matcher(words.strip());
    if (fixed.matches()) {
      return fixed(fixed);
    }
    var inPeriod = IN_PERIOD.matcher(words.strip());
    if (!inPeriod.matches()) {
      return null;
    }
    var month = month(inPeriod.group(2).strip());
    int day = Integer.parseInt(inPeriod.group(1));
    return month == null || day < 1 || day > 31 ? null : new RegimeDay.InPeriod(day, month);
  }

  private @Nullable RegimeDay fixed(Matcher words) {
    int ofYear = words.group(3) == null ? year(words.group(4)) : Integer.parseInt(words.group(3));
    try {
      int month = Integer.parseInt(words.group(2));
      return ofYear <= 1
          ? null
          : new RegimeDay.Fixed(LocalDate.of(ofYear, month, Integer.parseInt(words.group(1))));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private int year(@Nullable String words) {
    if (words == null) {
      return year;
    }
    if (words.matches("\\d{4}")) {
      return Integer.parseInt(words);
    }
    if (words.contains("trước")) {
      return year - 1;
    }
    return words.matches("sau|tiếp theo|kế tiếp") ? year + 1 : year;
  }

  private static @Nullable PeriodMonth month(String words) {
    if (words.matches("tháng trước(?: của)? " + PERIOD)
        || words.matches("tháng (?:liền )?trước(?: liền kề)?")) {
      return PeriodMonth.BEFORE_PERIOD;
    }
    if (words.matches("tháng đầu(?: tiên)?(?: của)? " + PERIOD + " (?:sau|tiếp theo|kế tiếp)")
        || words.matches("tháng (?:sau|tiếp theo|kế tiếp|liền kề sau)")) {
      return PeriodMonth.AFTER_PERIOD;
    }
    if (words.matches("tháng đầu(?: tiên)?(?: của)? " + PERIOD)) {
      return PeriodMonth.FIRST;
    }
    boolean last = words.matches("tháng cuối(?: cùng)?(?: của)? " + PERIOD);
    return last || words.matches("h[àằ]ng tháng|tháng báo cáo") ? PeriodMonth.LAST : null;
  }
}
