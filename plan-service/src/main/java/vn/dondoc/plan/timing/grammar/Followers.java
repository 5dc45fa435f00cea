package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.DataWindow;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.TimingKind;

/**
 * What may stand behind a statement and belongs to it: figures covered, a condition, what is to be
 * done, remarks in brackets.
 */
final class Followers {

  /** What a plan tells people to do; other words beside a time are not explained. */
  static final Words ACTIVITIES =
      Words.of(
          "báo cáo",
          "xây dựng",
          "kiểm tra",
          "rà soát",
          "tổ chức",
          "triển khai",
          "khảo sát",
          "đánh giá",
          "tổng hợp",
          "cập nhật",
          "công khai",
          "đo lường",
          "sơ kết",
          "tổng kết",
          "thực hiện",
          "ban hành",
          "gửi",
          "trình",
          "nộp",
          "hoàn thiện",
          "tham mưu",
          "phối hợp",
          "đôn đốc",
          "theo dõi",
          "công bố",
          "tuyên truyền",
          "tập huấn",
          "đề xuất",
          "thẩm định",
          "phê duyệt",
          "nghiệm thu",
          "hoàn thành",
          "hoàn tất");

  private static final Words JOINS = Words.of("và", "hoặc", "hay");
  private static final Words TENTATIVE = Words.of("dự kiến", ", dự kiến");
  private static final Words CONDITION =
      Words.of("khi", "sau khi", "ngay khi", "ngay sau khi", "nếu", "trước khi", "kể từ khi");
  private static final Words NO_NEWS =
      Words.of("nếu có", "nếu cần", "nếu cần thiết", "nếu phát sinh");
  private static final Words FIGURES =
      Words.of(
          "thời gian chốt số liệu",
          "thời gian lấy số liệu",
          "chốt số liệu",
          "số liệu",
          "số liệu chốt",
          "số liệu báo cáo",
          "thời gian chốt số liệu báo cáo",
          "kỳ số liệu",
          "lấy số liệu",
          "thời điểm chốt số liệu",
          "số liệu tổng hợp",
          "tính số liệu");
  private static final Words COUNTED =
      Words.of("tính", "chốt", "được tính", "lấy", "là", "báo cáo");

  private final Cursor cursor;
  private final List<Part> bracketed = new ArrayList<>();

  Followers(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a statement may end here. */
  static boolean mayFollow(Cursor cursor) {
    return cursor.atEnd()
        || cursor.seesSign(",;.():/+&-")
        || cursor.next().capital()
        || cursor.sees(JOINS)
        || cursor.sees(CONDITION)
        || cursor.sees(TENTATIVE)
        || cursor.sees(ACTIVITIES)
        || FreeText.seesHead(cursor);
  }

  /** Statements that stood in brackets. */
  List<Part> bracketed() {
    return List.copyOf(bracketed);
  }

  /** Reads all that follows; false when a bracket holds a time that is not understood. */
  boolean read(Draft draft) {
    while (!cursor.atEnd()) {
      if (cursor.seesSign("(")) {
        if (!bracket(draft)) {
          return false;
        }
      } else if (cursor.attempt(() -> one(draft)) == null) {
        return true;
      }
    }
    return true;
  }

  private @Nullable Boolean one(Draft draft) {
    if (cursor.skip(TENTATIVE)) {
      draft.asking(Question.TENTATIVE);
      return Boolean.TRUE;
    }
    int mark = cursor.position();
    cursor.skipSign(",");
    if (condition(draft) || figures(draft) || activity(draft)) {
      return Boolean.TRUE;
    }
    cursor.back(mark);
    return (cursor.skipSign(":") && labelBehind(draft)) ? Boolean.TRUE : null;
  }

  private boolean condition(Draft draft) {
    if (cursor.skip(NO_NEWS)) {
      draft.asking(Question.DAY_OF_EVENT);
      return true;
    }
    var event = draft.kind() == TimingKind.EVENT ? null : EventRule.condition(cursor);
    if (event == null) {
      return false;
    }
    draft.waitingFor(event);
    return true;
  }

  private boolean figures(Draft draft) {
    var window = cursor.attempt(() -> dataWindow());
    if (window == null) {
      return false;
    }
    draft.covering(window);
    return true;
  }

  private @Nullable DataWindow dataWindow() {
    if (!cursor.skip(FIGURES)) {
      return null;
    }
    cursor.skip(COUNTED);
    cursor.skipSign(":");
    var days = Ranges.closed(cursor);
    return days == null ? null : new DataWindow(days.start(), days.end());
  }

  private boolean activity(Draft draft) {
    int mark = cursor.position();
    if (!cursor.sees(ACTIVITIES) || Statements.read(cursor) != null) {
      cursor.back(mark);
      return false;
    }
    cursor.back(mark);
    var words = FreeText.read(cursor);
    draft.labelled(words);
    return words != null;
  }

  /** "Tháng 5: ban hành kế hoạch"; with another time behind the colon that time is its own. */
  private boolean labelBehind(Draft draft) {
    int mark = cursor.position();
    if (Statements.read(cursor) != null) {
      cursor.back(mark);
      return false;
    }
    var words = FreeText.read(cursor);
    draft.labelled(words);
    return words != null;
  }

  private boolean bracket(Draft draft) {
    int open = cursor.position();
    int close = closing(open);
    cursor.advance();
    boolean read = Boolean.TRUE.equals(cursor.within(close, () -> inside(draft, open + 1)));
    if (!read) {
      cursor.back(open);
      return false;
    }
    cursor.back(Math.min(close + 1, cursor.limit()));
    return true;
  }

  private boolean inside(Draft draft, int from) {
    if (one(draft) != null && cursor.atEnd()) {
      return true;
    }
    cursor.back(from);
    var parts = Sentence.parts(cursor);
    if (parts != null && cursor.atEnd()) {
      bracketed.addAll(parts);
      return true;
    }
    cursor.back(from);
    return remark(draft);
  }

  /** Words without any time or number change nothing, but somebody should see them. */
  private boolean remark(Draft draft) {
    int from = cursor.position();
    boolean word = false;
    while (!cursor.atEnd()) {
      if (FreeText.seesHead(cursor) || Character.isDigit(cursor.next().key().charAt(0))) {
        return false;
      }
      word |= cursor.next().isWord();
      cursor.advance();
    }
    draft.labelled(cursor.text(from, cursor.position())).asking(Question.WORDS_LEFT);
    return word;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < cursor.limit(); i++) {
      if (cursor.token(i).isSign('(')) {
        depth++;
      } else if (cursor.token(i).isSign(')') && --depth == 0) {
        return i;
      }
    }
    return cursor.limit();
  }
}
