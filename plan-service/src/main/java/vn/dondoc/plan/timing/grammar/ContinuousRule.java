package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/**
 * "Thường xuyên", "Thường xuyên trong năm 2024", "Thường xuyên hằng năm", "liên tục", "trong năm
 * 2023 và những năm tiếp theo": a duty over the whole time. Longer praise of effort ("thường xuyên,
 * lâu dài, kiên trì") leaves words over and is not read.
 */
final class ContinuousRule implements Rule {

  private static final Words STANDING = Words.of("thường xuyên", "liên tục", "thường trực");
  private static final Words MANNER =
      Words.of(
          ", liên tục",
          "liên tục",
          "và liên tục",
          ", kịp thời",
          "kịp thời",
          ", thường xuyên",
          "và thường xuyên",
          ", hàng ngày",
          "hàng ngày",
          ", hàng tuần",
          "hàng tuần");
  private static final Words YEARLY =
      Words.of("hàng năm", ", hàng năm", "mỗi năm", "cả năm", ", cả năm", "quanh năm", "suốt năm");
  private static final Words IN =
      Words.of("trong suốt", "trong cả", "trong", ", trong", ",", "vào");
  private static final Words DURING =
      Words.of("trong quá trình", "trong suốt quá trình", "trong hoạt động", "theo nhiệm vụ");
  private static final Words WHOLE =
      Words.of("cả năm", "suốt năm", "quanh năm", "trong suốt năm", "trong cả năm", "suốt cả năm");
  private static final Words FROM =
      Words.of("trong", "từ", "kể từ", "bắt đầu từ", "kể từ khi", "tính từ");
  private static final Words ONWARDS =
      Words.of(
          "và những năm tiếp theo",
          "và các năm tiếp theo",
          "và những năm tới",
          "và các năm tới",
          "và những năm sau",
          "và các năm sau",
          "và các năm kế tiếp",
          "và những năm kế tiếp",
          ", các năm tiếp theo",
          "trở đi",
          "trở về sau",
          "và tiếp tục các năm tiếp theo");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    var standing = cursor.attempt(() -> standing(cursor));
    if (standing != null) {
      return standing;
    }
    var whole = cursor.attempt(() -> wholeYear(cursor));
    return whole != null ? whole : cursor.attempt(() -> openEnded(cursor));
  }

  private static @Nullable Draft standing(Cursor cursor) {
    if (!cursor.skip(STANDING)) {
      return null;
    }
    while (cursor.skip(MANNER)) {
      // Each adds an adverb and no time.
    }
    if (cursor.skip(YEARLY)) {
      var year = Year.number(cursor);
      return Draft.continuous(year == null ? Span.of(cursor.years()) : yearOf(year));
    }
    var during = cursor.attempt(() -> cursor.skip(DURING) ? FreeText.read(cursor) : null);
    if (during != null) {
      return Draft.continuous(Span.of(cursor.years())).labelled(during);
    }
    var span = cursor.attempt(() -> span(cursor));
    return Draft.continuous(span == null ? Span.of(cursor.years()) : span);
  }

  private static @Nullable Span span(Cursor cursor) {
    cursor.skip(IN);
    var range = Ranges.closed(cursor);
    return range != null ? range : Ranges.single(cursor);
  }

  private static @Nullable Draft wholeYear(Cursor cursor) {
    if (!cursor.skip(WHOLE)) {
      return null;
    }
    var year = Year.number(cursor);
    var span = year == null ? Span.of(cursor.years()) : yearOf(year);
    return Draft.continuous(span).or(Draft.window(span));
  }

  private static @Nullable Draft openEnded(Cursor cursor) {
    cursor.skip(FROM);
    var start = Ranges.start(cursor);
    return start != null && cursor.skip(ONWARDS) ? Draft.continuousFrom(start) : null;
  }

  private static Span yearOf(Year year) {
    return Span.years(year.value(), year.value());
  }
}
