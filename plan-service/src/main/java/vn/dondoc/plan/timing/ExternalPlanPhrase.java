package vn.dondoc.plan.timing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Theo Kế hoạch 27/KH-UBND", "Theo Kế hoạch tuyển dụng", "theo quy định": another document holds
 * the day (rule D4). The reference is its number and symbol where printed, else the words.
 */
final class ExternalPlanPhrase implements Production {

  private static final Pattern NUMBER_AND_SYMBOL =
      Pattern.compile("\\d+(/\\d{4})?/\\p{Lu}\\p{L}*(-\\p{Lu}\\p{L}*){0,5}|\\d+-\\p{Lu}+/\\p{Lu}+");

  private static final String[] DOCUMENTS = {
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
    "thông tư"
  };

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    phrase.skip("thực hiện");
    if (!phrase.skip("theo")) {
      return null;
    }
    if (phrase.sees("yêu cầu")) {
      var request = phrase.freeText();
      return request == null ? null : TimingDraft.event(phrase.words(), request);
    }
    if (!phrase.sees(DOCUMENTS)) {
      return null;
    }
    var reference = phrase.freeText();
    if (reference == null) {
      return null;
    }
    var symbol = NUMBER_AND_SYMBOL.matcher(reference);
    return TimingDraft.externalPlan(phrase.words(), symbol.find() ? symbol.group() : reference);
  }
}
