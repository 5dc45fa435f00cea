package vn.dondoc.plan.timing;

import org.jspecify.annotations.Nullable;

/**
 * "Khi có kế hoạch tuyển dụng", "Ngay khi cấp có thẩm quyền phê duyệt", "Trước và trong quá trình
 * bầu cử", "đột xuất", "trong 05 ngày làm việc kể từ ngày nhận được văn bản": no day until somebody
 * records the event (rule D4).
 */
final class EventPhrase implements Production {

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    if (phrase.skip("đột xuất")) {
      phrase.skip("khi có yêu cầu", "theo yêu cầu");
      return phrase.atEnd() ? TimingDraft.event(phrase.words(), PeriodicPhrase.AD_HOC) : null;
    }
    if (phrase.skip("ngay sau khi", "ngay khi")) {
      var event = named(phrase);
      return event == null ? null : event.within(new DayAllowance(0, false));
    }
    if (phrase.skip("sau khi", "khi", "trước và trong quá trình", "trong quá trình")) {
      return named(phrase);
    }
    return allowed(phrase);
  }

  private static @Nullable TimingDraft named(Phrase phrase) {
    var event = phrase.freeText();
    return event == null ? null : TimingDraft.event(phrase.words(), event);
  }

  private static @Nullable TimingDraft allowed(Phrase phrase) {
    phrase.skip("trong vòng", "trong", "sau");
    int days = phrase.number(1, 365);
    if (days < 0 || !phrase.skip("ngày")) {
      return null;
    }
    boolean working = phrase.skip("làm việc");
    phrase.skip(",");
    if (!phrase.skip("kể từ ngày", "kể từ khi", "từ ngày", "sau ngày", "sau khi")) {
      return null;
    }
    var event = named(phrase);
    return event == null ? null : event.within(new DayAllowance(days, working));
  }
}
