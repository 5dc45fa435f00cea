package vn.dondoc.plan.importing.prose;

import java.util.regex.Pattern;

/** Where the name of an agency ends and what it has to do begins. */
final class DutyWords {

  private static final String VERBS =
      "chịu trách nhiệm|theo dõi|chủ trì|chủ động|phối hợp|thực hiện"
          + "|tiếp tục|kiểm tra|tham mưu|hướng dẫn|tổ chức|triển khai|căn cứ|xây dựng|tiến hành|đôn đốc"
          + "|báo cáo|bố trí|tổng hợp|đẩy mạnh|tăng cường|rà soát|định kỳ|thường xuyên|cần|phải|làm|là"
          + "|h[àằ]ng (?:tuần|tháng|quý|năm)|kịp thời|gửi|cân đối|thẩm định|cập nhật|công khai|nghiêm túc|ban hành|yêu cầu|giao";

  private static final Pattern END =
      Pattern.compile(
          "\\s+có (?:trách nhiệm|nhiệm vụ)\\s*:?\\s*|\\s*:\\s*|(?<!được)[,\\s]+(?=(?:"
              + VERBS
              + ")(?:[\\s,:]|$))");
  private static final Pattern VERB_FIRST =
      Pattern.compile("(?iu)^(?:" + VERBS + ")(?:[\\s,].*|$)", Pattern.DOTALL);
  private static final Pattern POLITE =
      Pattern.compile("^(?:Giao cho|Giao|Đề nghị|Trách nhiệm của|Yêu cầu)\\s+");

  private DutyWords() {}

  /** The sentence without the words that give or request the duty. */
  static String plain(String text) {
    return POLITE.matcher(text).replaceFirst("");
  }

  /** The agency in front of a duty; the whole text when no duty follows. */
  static String agency(String text) {
    var plain = plain(text);
    var end = END.matcher(plain);
    return (end.find() ? plain.substring(0, end.start()) : plain).replaceAll("[.\\s]+$", "");
  }

  /** What follows the agency; empty when nothing does. */
  static String duty(String text) {
    var plain = plain(text);
    var end = END.matcher(plain);
    return end.find() ? plain.substring(end.end()).strip() : "";
  }

  static boolean beginsWithVerb(String text) {
    return VERB_FIRST.matcher(text).matches();
  }
}
