package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/**
 * The words that bind a last day: "trước" excludes it, "chậm nhất", "đến", "hết" include it (rule
 * D1).
 *
 * @param before whether the printed day is too late
 * @param mixed "chậm nhất trước ngày …" says both
 */
record DueWords(boolean before, boolean mixed) {

  static final DueWords BY = new DueWords(false, false);

  private static final Words BEFORE = Words.of("trước", "sớm hơn", "trước thời điểm");
  private static final Words UP_TO =
      Words.of(
          "chậm nhất là",
          "chậm nhất",
          "chậm nhất đến",
          "muộn nhất là",
          "muộn nhất",
          "trễ nhất",
          "trễ nhất là",
          "không muộn hơn",
          "không chậm hơn",
          "không trễ hơn",
          "không quá",
          "không để quá",
          "hạn chót",
          "hạn cuối",
          "hạn cuối cùng",
          "thời hạn",
          "thời hạn hoàn thành",
          "hạn hoàn thành",
          "hạn nộp",
          "hạn",
          "đến hết",
          "đến",
          "hết",
          "tới",
          "cho đến",
          "cho đến hết",
          "trước khi hết",
          "trước khi kết thúc",
          "kết thúc");
  private static final Words BETWEEN =
      Words.of("là", ":", "vào", "trong", "đến", "đến hết", "hết", "tới");

  /** The words that come next, or null. */
  static @Nullable DueWords read(Cursor cursor) {
    boolean upTo = cursor.skip(UP_TO);
    while (upTo && (cursor.skip(BETWEEN) || cursor.skip(UP_TO))) {
      // "Thời hạn hoàn thành: chậm nhất là đến hết …" binds once.
    }
    boolean before = cursor.skip(BEFORE);
    if (before && cursor.skip(UP_TO)) {
      upTo = true;
    }
    return before ? new DueWords(true, upTo) : upTo ? BY : null;
  }

  static boolean seen(Cursor cursor) {
    return cursor.sees(BEFORE) || cursor.sees(UP_TO);
  }
}
