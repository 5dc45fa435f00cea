package vn.dondoc.plan.timing;

import org.jspecify.annotations.Nullable;

/**
 * "Thường xuyên", "Thường xuyên trong năm 2024", "Thường xuyên hằng năm", "trong năm 2023 và những
 * năm tiếp theo": a duty over the whole year. Longer praise of effort ("thường xuyên, lâu dài, kiên
 * trì") leaves words over and is not read.
 */
final class ContinuousPhrase implements Production {

  @Override
  public @Nullable TimingDraft read(Phrase phrase) {
    var standing = phrase.attempt(() -> standing(phrase));
    if (standing != null) {
      return standing;
    }
    return phrase.attempt(() -> openEnded(phrase));
  }

  private static @Nullable TimingDraft standing(Phrase phrase) {
    if (!phrase.skip("thường xuyên")) {
      return null;
    }
    if (phrase.skip(",")) {
      if (!phrase.skip("liên tục")) {
        return null;
      }
    } else {
      phrase.skip("liên tục");
    }
    phrase.skip(",");
    var span = Span.year(phrase.planYear());
    if (!phrase.skip("hằng năm", "hàng năm", "cả năm") && !phrase.atEnd()) {
      phrase.skip("trong");
      span = new CalendarTerms(phrase).period();
    }
    return span != null && phrase.atEnd() ? TimingDraft.continuous(phrase.words(), span) : null;
  }

  private static @Nullable TimingDraft openEnded(Phrase phrase) {
    phrase.skip("trong", "từ");
    var span = new CalendarTerms(phrase).period();
    if (span == null
        || !phrase.skip("và những năm tiếp theo", "và các năm tiếp theo", "trở đi")
        || !phrase.atEnd()) {
      return null;
    }
    return TimingDraft.continuousFrom(phrase.words(), span.start());
  }
}
