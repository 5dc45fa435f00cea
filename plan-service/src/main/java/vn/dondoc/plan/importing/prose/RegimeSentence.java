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
record RegimeSentence(String text, String words, @Nullable String agency, int line) {

  private static final Pattern COMMITTEE = Pattern.compile("(?:Ủy|Uỷ) ban nhân dân");
  private static final String LEVEL =
      "(?:tỉnh|huyện|xã|phường|thành phố|cấp tỉnh|cấp huyện|cấp xã)";
  private static final String BEHIND =
      "(?=\\s+(?:tổng hợp|để|theo|chậm nhất|trước|định kỳ|qua|thông qua|xem xét|về|là|vào|và)(?!\\p{L})"
          + "|\\s*[().,;:]|$)";
  static final String AUTHORITY =
      "(?:Chủ tịch )?UBND(?: "
          + LEVEL
          + ")?|(?:Sở|[Pp]hòng) Nội vụ(?: "
          + LEVEL
          + ")?"
          + "|[Vv]ăn phòng UBND(?: "
          + LEVEL
          + ")?|Bộ Nội vụ|Thủ tướng Chính phủ"
          + "|(?:Sở|[Pp]hòng|[Vv]ăn phòng|Thanh tra|Bộ|Ban|Trung tâm|Tổ)\\s\\p{Lu}[\\p{L} ]{1,40}?"
          + "(?:,\\s[\\p{L} ]{2,30}?\\svà\\s[\\p{L} ]{2,20}?)?"
          + BEHIND;

  private static final String ABOUT =
      "(?:kết quả|tình hình|tiến độ|việc|công tác|nội dung|đánh giá)[^.;:()]{0,100}?";
  private static final Pattern REPORT =
      Pattern.compile(
          "[Bb]áo cáo(?:(?:\\s+"
              + ABOUT
              + ")?(?:\\s*\\([^)]{0,120}\\))?\\s+(?:(?:gửi về|gửi|về|cho|lên|đến)\\s+)?"
              + "|\\s+[^.;:()]{1,80}?\\s(?:gửi về|gửi|về|lên|đến)\\s+)("
              + AUTHORITY
              + ")");
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "(?iu)lồng ghép\\s+(?:chung\\s+)?(?:trong|vào|với)\\s+(?:nội dung\\s+)?(báo cáo[^.;,()]{2,80})");
  private static final Pattern DIFFICULTY =
      Pattern.compile(
          "(?:[Kk]hó khăn|[Vv]ướng mắc|[Pp]hát sinh|không phù hợp)[^.]{0,200}?"
              + "(?:phản ánh|kiến nghị|đề xuất|báo cáo|gửi|thông tin|liên hệ|trao đổi)[^.;]{0,30}?\\s("
              + AUTHORITY
              + ")");
  private static final Pattern IN_DIFFICULTY =
      Pattern.compile(
          "(?:,|đề nghị|thì)\\s*((?:[Cc]ác|UBND|[Ss]ở|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]hủ trưởng)"
              + "[^;.]{2,80}?)\\s+(?:kịp thời\\s+|chủ động\\s+)?(?:phản ánh|kiến nghị|đề xuất|báo cáo|gửi)");
  private static final Pattern UPWARDS =
      Pattern.compile("(?:trình|báo cáo)\\s+(" + AUTHORITY + ")");
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

  static RegimeSentence of(String text, @Nullable String agency, int line) {
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

  /** Group 1 is who hears of difficulties first. */
  Matcher difficulty() {
    return DIFFICULTY.matcher(words);
  }

  /** Who is asked to tell of difficulties, or null. */
  @Nullable String inDifficulty() {
    var who = IN_DIFFICULTY.matcher(words);
    return who.find() ? who.group(1) : null;
  }

  /** Who decides on what the first receiver passes on behind a place, or null. */
  @Nullable String upwards(int from) {
    var upwards = UPWARDS.matcher(words);
    return upwards.find(from) ? upwards.group(1) : null;
  }

  /** The report that holds this one as a section, or null. */
  @Nullable String embeddedIn() {
    var embedded = EMBEDDED.matcher(words);
    return embedded.find() ? embedded.group(1).strip() : null;
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
