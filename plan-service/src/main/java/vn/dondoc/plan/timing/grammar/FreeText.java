package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Words between statements of time: names of events, documents and work. They end where another
 * statement begins, which therefore cannot hide in them.
 */
final class FreeText {

  private static final Words HEADS =
      Words.of(
          "thường xuyên",
          "định kỳ",
          "hàng",
          "mỗi",
          "trước",
          "chậm nhất",
          "muộn nhất",
          "không muộn",
          "không chậm",
          "không quá",
          "quý",
          "tháng",
          "năm",
          "ngày",
          "trong",
          "đến",
          "từ",
          "hoàn thành",
          "xong",
          "giai đoạn",
          "đột xuất",
          "khi",
          "ngay khi",
          "sau khi",
          "theo",
          "hạn");

  /** Behind "và" only what cannot go on with a list of things. */
  private static final Words DUE_HEADS =
      Words.of(
          "trước ngày",
          "trước tháng",
          "trước quý",
          "chậm nhất",
          "muộn nhất",
          "không muộn",
          "không chậm",
          "đến hết",
          "hết ngày",
          "hết tháng",
          "hết quý",
          "hết năm",
          "hạn cuối",
          "hạn chót");

  /** These only look like heads. */
  private static final Words NO_HEADS =
      Words.of(
          "trong đó",
          "trong việc",
          "trong công tác",
          "theo dõi",
          "theo hướng",
          "trước mắt",
          "hàng hóa",
          "hàng giả",
          "hàng rào",
          "hàng đầu",
          "đến từng",
          "đến các",
          "từ đó",
          "quy định",
          "quy chế",
          "quy hoạch",
          "quy trình",
          "quy mô",
          "quy chuẩn",
          "quy tắc",
          "quy ước");

  private static final Words AND = Words.of("và");

  private FreeText() {}

  /** The text from here to the next statement, as printed; null when there is none. */
  static @Nullable String read(Cursor cursor) {
    int from = cursor.position();
    int depth = 0;
    boolean word = false;
    while (!cursor.atEnd()) {
      if (endsHere(cursor, from, depth)) {
        break;
      }
      if (cursor.seesSign("(")) {
        depth++;
      } else if (cursor.seesSign(")")) {
        depth--;
      }
      word |= cursor.next().isWord();
      cursor.advance();
    }
    if (!word) {
      cursor.back(from);
      return null;
    }
    return cursor.text(from, cursor.position());
  }

  private static boolean endsHere(Cursor cursor, int from, int depth) {
    if (cursor.seesSign(";") || (depth == 0 && cursor.seesSign(")"))) {
      return true;
    }
    if (cursor.position() == from) {
      return false;
    }
    if (cursor.sees(DUE_HEADS)) {
      return true;
    }
    if (cursor.seesSign(",.(")) {
      return isFollowedBy(cursor, HEADS) || isLast(cursor);
    }
    return cursor.sees(AND) && isFollowedBy(cursor, HEADS);
  }

  private static boolean isLast(Cursor cursor) {
    return !cursor.seesSign("(") && cursor.afterNext() == null;
  }

  private static boolean isFollowedBy(Cursor cursor, Words heads) {
    int mark = cursor.position();
    cursor.advance();
    cursor.skip(AND);
    boolean follows = cursor.sees(heads) && !cursor.sees(NO_HEADS);
    cursor.back(mark);
    return follows;
  }

  /** Whether the next words begin a statement of time. */
  static boolean seesHead(Cursor cursor) {
    return cursor.sees(HEADS) && !cursor.sees(NO_HEADS);
  }
}
