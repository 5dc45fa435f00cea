package vn.dondoc.plan.importing.prose;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDay.PeriodMonth;
import vn.dondoc.plan.importing.recognised.RegimeDue;
import vn.dondoc.plan.timing.DueWord;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/** Due days and data cut-offs that a sentence about reports states. */
final class RegimeDays {

  private static final String PERIOD = "(?:quý|kỳ)";
  private static final String DAY =
      "ngày\\s+(?:\\d{1,2}/\\d{1,2}(?:/\\d{4})?|\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?"
          + "|\\d{1,2}\\s+(?:của\\s+)?(?:tháng\\s+[^,;.()]{2,20}?|hàng tháng|hằng tháng))";
  private static final Pattern DUE =
      Pattern.compile(
          "(trước|chậm nhất|muộn nhất|không muộn hơn|không quá)(?:\\s+(?:là|vào))?\\s+("
              + DAY
              + ")(?=[,;.()]|\\s+(?:số liệu|để|gửi|về|hàng|hằng|và)|$)",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "số liệu[^.;()]{0,40}?từ\\s+("
              + DAY
              + ")\\s+đến(?:\\s+hết)?\\s+("
              + DAY
              + ")(?=[,;.()]|$)",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PERIOD =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?(.+)", Pattern.DOTALL);

  private final TimingReader timings = new TimingReader();
  private final int year;

  RegimeDays(int year) {
    this.year = year;
  }

  /** The due day of a sentence, or null when none is stated. */
  @Nullable RegimeDue due(String sentence) {
    var due = DUE.matcher(sentence);
    while (due.find()) {
      var day = day(due.group(2));
      if (day != null) {
        boolean before = due.group(1).equalsIgnoreCase("trước");
        return new RegimeDue(day, before ? DueWord.BEFORE : DueWord.BY, due.group());
      }
    }
    return null;
  }

  /** The days the figures cover, or null when none are stated. */
  @Nullable DataCutOff cutOff(String sentence) {
    var cutOff = CUT_OFF.matcher(sentence);
    if (!cutOff.find()) {
      return null;
    }
    var from = day(cutOff.group(1));
    var to = day(cutOff.group(2));
    return from == null || to == null ? null : new DataCutOff(from, to);
  }

  private @Nullable RegimeDay day(String words) {
    var inPeriod = IN_PERIOD.matcher(words);
    if (inPeriod.matches()) {
      var month = month(inPeriod.group(2).strip());
      int day = Integer.parseInt(inPeriod.group(1));
      if (month != null) {
        return day >= 1 && day <= 31 ? new RegimeDay.InPeriod(day, month) : null;
      }
    }
    var fixed = fixed(words);
    return fixed == null ? null : new RegimeDay.Fixed(fixed);
  }

  private @Nullable LocalDate fixed(String words) {
    var timing = timings.read(words, year);
    return timing.kind() == TimingKind.WINDOW ? timing.end() : null;
  }

  private static @Nullable PeriodMonth month(String words) {
    if (words.matches("tháng trước(?: của)? " + PERIOD) || words.equals("tháng trước")) {
      return PeriodMonth.BEFORE_PERIOD;
    }
    if (words.matches("tháng đầu(?: tiên)?(?: của)? " + PERIOD + " (?:sau|tiếp theo)")
        || words.matches("tháng (?:sau|tiếp theo|kế tiếp)")) {
      return PeriodMonth.AFTER_PERIOD;
    }
    if (words.matches("tháng đầu(?: tiên)?(?: của)? " + PERIOD)) {
      return PeriodMonth.FIRST;
    }
    boolean last = words.matches("tháng cuối(?: cùng)?(?: của)?(?: mỗi)? " + PERIOD);
    return last || words.matches("h[àằ]ng tháng|tháng báo cáo") ? PeriodMonth.LAST : null;
  }
}
