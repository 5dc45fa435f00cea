package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.ReportPeriod;

/** The periods that a sentence about reports names. */
final class RegimePeriods {

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

  private RegimePeriods() {}

  /** The stated periods, or what stands in their place; never empty. */
  static List<ReportPeriod> of(String sentence, boolean hasFixedDue) {
    var stated = STATED.matcher(sentence);
    if (stated.find()) {
      return inside(stated.group());
    }
    if (hasFixedDue) {
      return List.of(ReportPeriod.ONE_OFF);
    }
    return List.of(
        sentence.contains("theo quy định")
            ? ReportPeriod.PER_REGULATION
            : ReportPeriod.UNSPECIFIED);
  }

  /** The periods of words like "6 tháng và năm". */
  static List<ReportPeriod> inside(String words) {
    Set<ReportPeriod> periods = EnumSet.noneOf(ReportPeriod.class);
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
