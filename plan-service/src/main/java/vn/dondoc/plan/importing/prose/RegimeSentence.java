package vn.dondoc.plan.importing.prose;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the organisation part in comparable words.
 *
 * @param text as printed
 * @param words the same with "UBND" written short
 * @param agency whose duty it belongs to
 * @param line where its paragraph begins
 */
record RegimeSentence(String text, String words, String agency, int line) {

  private static final Pattern COMMITTEE = Pattern.compile("(?:Ủy|Uỷ) ban nhân dân");
  private static final String LEVEL =
      "(?:tỉnh|huyện|xã|phường|thành phố|cấp tỉnh|cấp huyện|cấp xã)";
  static final String AUTHORITY =
      "(?:Chủ tịch )?UBND(?: "
          + LEVEL
          + ")?|(?:Sở|[Pp]hòng) Nội vụ(?: "
          + LEVEL
          + ")?"
          + "|[Vv]ăn phòng UBND(?: "
          + LEVEL
          + ")?|Bộ Nội vụ|Thủ tướng Chính phủ";

  private static final Pattern REPORT =
      Pattern.compile(
          "báo cáo(?:\\s+(?:kết quả|tình hình|tiến độ)[^.;:()]{0,80}?)?(?:\\s*\\([^)]{0,120}\\))?"
              + "\\s+(?:(?:gửi về|gửi|về|cho|lên)\\s+)?("
              + AUTHORITY
              + ")");
  private static final Pattern SEND =
      Pattern.compile(
          "(?:kế hoạch|Kế hoạch|văn bản).{0,200}?gửi(?:\\s+về)?\\s+(" + AUTHORITY + ")");
  private static final Pattern REVIEW = Pattern.compile("([^.;]*?)(?:sơ kết|tổng kết)");
  private static final Pattern ANY_AUTHORITY = Pattern.compile(AUTHORITY);
  private static final Pattern THROUGH =
      Pattern.compile(
          "(?:thông qua|qua)\\s+("
              + AUTHORITY
              + "|(?:Sở|[Pp]hòng|[Vv]ăn phòng)\\s[\\p{L} ]{2,40}?)"
              + "(?=\\s+(?:tổng hợp|để|theo|chậm nhất|trước|định kỳ)|[).,;]|$)");

  static RegimeSentence of(String text, String agency, int line) {
    var words = COMMITTEE.matcher(text).replaceAll("UBND");
    return new RegimeSentence(text, words, agency, line);
  }

  /** Group 1 is to whom; does not find anything when the sentence is not about reporting. */
  Matcher report() {
    return REPORT.matcher(words);
  }

  Matcher send() {
    return SEND.matcher(words);
  }

  /** To whom a review is given: the last authority in front of it in the clause, or null. */
  @Nullable String reviewer() {
    var review = REVIEW.matcher(words);
    return review.find()
        ? ANY_AUTHORITY
            .matcher(review.group(1))
            .results()
            .map(MatchResult::group)
            .reduce((earlier, later) -> later)
            .orElse(null)
        : null;
  }

  /** Who collects the reports, or null. */
  @Nullable String through() {
    var through = THROUGH.matcher(words);
    return through.find() ? through.group(1) : null;
  }
}
