package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.ReportPeriod;

/** The periods that a sentence about reports names. */
final class RegimePeriods {

  private static final int LONGEST_TAIL = 80;
  private static final String UNIT = "(?:tháng|quý|0?6 tháng|0?9 tháng|sáu tháng|chín tháng|năm)";
  private static final Pattern STATED =
      Pattern.compile(
          "(?iu)(?:định kỳ |h[àằ]ng |mỗi ){1,2}"
              + UNIT
              + "(?:(?:,? và |, ?)(?:h[àằ]ng |mỗi )?"
              + UNIT
              + "){0,8}(?![\\p{L}])");
  private static final Pattern ONE = Pattern.compile("(?iu)(0?[69] |sáu |chín )?(tháng|quý|năm)");

  /** "06 tháng đầu năm" is a half-year and no year. */
  private static final Pattern PLACE = Pattern.compile("(?iu)(?:đầu|cuối) năm");

  /** Periods right in front of their due day: "báo cáo 6 tháng (trước ngày …". */
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})("
              + UNIT
              + "(?: (?:đầu|cuối) năm)?(?:(?:,? và |, ?)(?:h[àằ]ng |mỗi |báo cáo )?"
              + UNIT
              + "){0,4})\\s*(?:gửi|nộp|thì)?\\s*[:(,–-]?\\s*$");

  private static final Pattern OF_REPORT =
      Pattern.compile(
          "(?iu)báo cáo (" + UNIT + "(?:(?:,? và |, ?)" + UNIT + "){0,4})(?!\\s*\\d|\\p{L})");

  private RegimePeriods() {}

  /** The periods that a text in front of a due day ends with, else those it states. */
  static List<ReportPeriod> inFront(String text) {
    var inFront = IN_FRONT.matcher(text.substring(Math.max(0, text.length() - LONGEST_TAIL)));
    if (inFront.find()) {
      return inside(inFront.group(1));
    }
    var ofReport = OF_REPORT.matcher(text);
    return ofReport.find() ? inside(ofReport.group(1)) : stated(text);
  }

  /** The stated periods, empty when the text states none. */
  static List<ReportPeriod> stated(String text) {
    var stated = STATED.matcher(text);
    return stated.find() ? inside(stated.group()) : List.of();
  }

  /** The stated periods, or what stands in their place; never empty. */
  static List<ReportPeriod> of(String sentence, boolean hasFixedDue) {
    var stated = stated(sentence);
    if (!stated.isEmpty()) {
      return stated;
    }
    if (hasFixedDue) {
      return List.of(ReportPeriod.ONE_OFF);
    }
    return List.of(
        sentence.contains("theo quy định")
            ? ReportPeriod.PER_REGULATION
            : ReportPeriod.UNSPECIFIED);
  }

  /** The periods of words like "6 tháng và năm", in the order of the words. */
  static List<ReportPeriod> inside(String words) {
    Set<ReportPeriod> periods = new LinkedHashSet<>();
    var one = ONE.matcher(PLACE.matcher(words).replaceAll(""));
    while (one.find()) {
      periods.add(period(one.group(1), one.group(2)));
    }
    return new ArrayList<>(periods);
  }

  private static ReportPeriod period(String count, String unit) {
    if (count != null && unit.equalsIgnoreCase("tháng")) {
      return count.contains("6") || count.startsWith("s") || count.startsWith("S")
          ? ReportPeriod.HALF_YEAR
          : ReportPeriod.NINE_MONTHS;
    }
    return switch (unit.substring(0, 1).toLowerCase(Locale.ROOT)) {
      case "t" -> ReportPeriod.MONTH;
      case "q" -> ReportPeriod.QUARTER;
      default -> ReportPeriod.YEAR;
    };
  }

  static List<ReportPeriod> reviews(String sentence) {
    var reviews = new ArrayList<ReportPeriod>();
    if (sentence.contains("sơ kết")) {
      reviews.add(ReportPeriod.INTERIM_REVIEW);
    }
    if (sentence.contains("tổng kết")) {
      reviews.add(ReportPeriod.FINAL_REVIEW);
    }
    return reviews;
  }
}
