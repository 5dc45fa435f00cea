package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;

/** Statements in a row, as "Quý I: xây dựng; quý II: triển khai" or "định kỳ, đột xuất". */
final class Sentence {

  private static final Words OR = Words.of("hoặc", "hay", "hoặc là");
  private static final Words AND = Words.of("và", "và/hoặc", "đồng thời", "cũng như", "cùng với");
  private static final String SIGNS = ",;./+&-:";

  /** So many statements are a document and no phrase. */
  private static final int MOST = 40;

  private Sentence() {}

  /** The statements up to the end, or null when not every word belongs to one. */
  static @Nullable List<Part> parts(Cursor cursor) {
    var parts = new ArrayList<Part>();
    skipSigns(cursor);
    boolean either = false;
    while (parts.size() < MOST) {
      int from = cursor.position();
      var draft = Statements.read(cursor);
      if (draft == null) {
        return null;
      }
      var followers = new Followers(cursor);
      if (!followers.read(draft)) {
        return null;
      }
      parts.add(
          new Part(either ? draft.asking(Question.TWO_READINGS) : draft, from, cursor.position()));
      parts.addAll(followers.bracketed());
      skipSigns(cursor);
      either = cursor.skip(OR);
      if (!either) {
        cursor.skip(AND);
      }
      skipSigns(cursor);
      if (cursor.atEnd()) {
        return either ? null : parts;
      }
    }
    return null;
  }

  private static void skipSigns(Cursor cursor) {
    while (cursor.skipSign(SIGNS)) {
      // Which of them separates makes no difference.
    }
  }
}
