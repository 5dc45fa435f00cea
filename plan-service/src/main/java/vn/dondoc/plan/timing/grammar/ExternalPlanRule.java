package vn.dondoc.plan.timing.grammar;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Theo Kế hoạch 27/KH-UBND", "Theo Kế hoạch tuyển dụng", "theo quy định": another document holds
 * the day (rule D4). The reference is its number and symbol where printed, else the words.
 */
final class ExternalPlanRule implements Rule {

  private static final Pattern NUMBER_AND_SYMBOL =
      Pattern.compile(
          "\\d{1,6}(/\\d{4})?/\\p{Lu}\\p{L}{0,12}(-\\p{Lu}\\p{L}{0,12}){0,5}|\\d{1,6}-\\p{Lu}{1,8}/\\p{Lu}{1,8}");

  private static final Words INTRODUCTION =
      Words.of(
          "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức", "thời gian", "bảo đảm");
  private static final Words PER =
      Words.of("theo", "theo đúng", "căn cứ theo", "căn cứ", "bám sát");
  private static final Words GENERIC =
      Words.of("các", "những", "thời gian", "thời hạn", "nội dung");
  private static final Words DOCUMENTS =
      Words.of(
          "kế hoạch",
          "chương trình",
          "quyết định",
          "quy định",
          "quy chế",
          "nghị quyết",
          "nghị định",
          "chỉ thị",
          "đề án",
          "công văn",
          "văn bản",
          "hướng dẫn",
          "thông báo",
          "lộ trình",
          "lịch",
          "tiến độ",
          "thông tư",
          "dự án",
          "luật",
          "tờ trình",
          "kết luận",
          "phân công",
          "niên độ",
          "khung thời gian",
          "khung kế hoạch",
          "chế độ báo cáo",
          "biểu",
          "đề cương",
          "phương án");
  private static final Words CITED_DAY = Words.of(", ngày");
  private static final Words OF = Words.of("của");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    cursor.skip(INTRODUCTION);
    if (!cursor.skip(PER)) {
      return null;
    }
    int from = cursor.position();
    cursor.skip(GENERIC);
    if (!cursor.sees(DOCUMENTS)) {
      return null;
    }
    if (FreeText.read(cursor) == null) {
      return null;
    }
    var symbol = NUMBER_AND_SYMBOL.matcher(cursor.text(from, cursor.position()));
    boolean numbered = symbol.find();
    if (numbered) {
      cursor.attempt(() -> citedDay(cursor));
    }
    return Draft.externalPlan(numbered ? symbol.group() : cursor.text(from, cursor.position()));
  }

  /** "…, ngày 15/3/2026 của UBND tỉnh": when the document was signed. */
  private static @Nullable Boolean citedDay(Cursor cursor) {
    if (!cursor.skip(CITED_DAY) || new Days(cursor).one() == null || !cursor.skip(OF)) {
      return null;
    }
    return FreeText.read(cursor) == null ? null : Boolean.TRUE;
  }
}
