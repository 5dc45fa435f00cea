package vn.dondoc.plan.timing.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;

/**
 * One statement of time with what it is about: "Đợt 1: trước ngày 15/6", "06 tháng đầu năm trước
 * ngày 03/6", "Hoàn thành việc rà soát trong quý II". Of the rules that read it the one that
 * explains most words is taken.
 */
final class Statements {

  private static final List<Rule> RULES =
      List.of(
          new ContinuousRule(),
          new PeriodicRule(),
          new FrequencyRule(),
          new DayOfPeriodRule(),
          new DayOfYearRule(),
          new DeadlineRule(),
          new WindowRule(),
          new AllowanceRule(),
          new EventRule(),
          new ExternalPlanRule());

  private static final Words HEADING =
      Words.of("thời gian", "thời gian thực hiện", "thời gian hoàn thành", "tiến độ", "thời điểm");
  private static final Words TENTATIVE = Words.of("dự kiến", "dự kiến trong", "dự kiến vào");
  private static final Words REPORT = Words.of("báo cáo");
  private static final Words STRICTLY_DUE =
      Words.of(
          "trước",
          "chậm nhất",
          "muộn nhất",
          "không muộn",
          "không chậm",
          "không quá",
          "hạn",
          "gửi trước",
          "hoàn thành trước",
          "xong trước");
  private static final Words GO = Words.of("gửi", "hoàn thành", "xong", "nộp");

  /** Behind the words of work, what can only begin the time of it. */
  private static final Words TIME_OF_WORK =
      Words.of(
          "trước",
          "chậm nhất",
          "muộn nhất",
          "không muộn hơn",
          "không chậm hơn",
          "trong quý",
          "trong tháng",
          "trong năm",
          "trong giai đoạn",
          "vào quý",
          "vào tháng",
          "vào ngày",
          "vào đầu",
          "vào cuối",
          "từ ngày",
          "từ tháng",
          "từ quý",
          "đến hết",
          "xong trong",
          "xong trước",
          "định kỳ",
          "hàng tháng",
          "hàng quý",
          "hàng năm");

  private static final int LONGEST_LABEL = 60;

  private Statements() {}

  /** The statement that begins here, or null. */
  static @Nullable Draft read(Cursor cursor) {
    int start = cursor.position();
    if (cursor.attempt(() -> heading(cursor)) != null && cursor.atEnd()) {
      cursor.back(start);
      return null;
    }
    boolean tentative = cursor.skip(TENTATIVE);
    var draft = labelledByPeriod(cursor);
    draft = draft == null ? longest(cursor) : draft;
    draft = draft == null ? cursor.attempt(() -> labelled(cursor)) : draft;
    draft = draft == null ? cursor.attempt(() -> work(cursor)) : draft;
    if (draft == null) {
      cursor.back(start);
      return null;
    }
    return tentative ? draft.asking(Question.TENTATIVE) : draft;
  }

  /** "Thời gian thực hiện:" repeats the head of the column. */
  private static @Nullable Boolean heading(Cursor cursor) {
    return (cursor.skip(HEADING) && cursor.skipSign(":")) ? Boolean.TRUE : null;
  }

  private static @Nullable Draft longest(Cursor cursor) {
    int start = cursor.position();
    Draft best = null;
    int end = start;
    for (var rule : RULES) {
      cursor.back(start);
      var draft = rule.read(cursor);
      if (draft != null && cursor.position() > end && Followers.mayFollow(cursor)) {
        best = draft;
        end = cursor.position();
      }
    }
    cursor.back(end);
    return best;
  }

  /** "06 tháng đầu năm trước ngày 03/6", "báo cáo năm: trước ngày 25/10", "Quý I/2025: trước …". */
  private static @Nullable Draft labelledByPeriod(Cursor cursor) {
    return cursor.attempt(
        () -> {
          int from = cursor.position();
          boolean report = cursor.skip(REPORT);
          var term = new Terms(cursor).oneOfAKind();
          if (term == null && (!report || PeriodWords.read(cursor) == null)) {
            return null;
          }
          int to = cursor.position();
          cursor.skipSign(":,");
          if (!cursor.sees(STRICTLY_DUE)) {
            return null;
          }
          cursor.skip(GO);
          var year = term == null ? null : term.year();
          var draft =
              year == null
                  ? longest(cursor)
                  : cursor.inYears(cursor.years().only(year.value()), () -> longest(cursor));
          return draft == null ? null : draft.labelled(cursor.text(from, to));
        });
  }

  /** "Xây dựng kế hoạch: quý I". */
  private static @Nullable Draft labelled(Cursor cursor) {
    int from = cursor.position();
    boolean word = false;
    while (!cursor.atEnd() && !cursor.seesSign(":;") && cursor.position() - from < LONGEST_LABEL) {
      word |= cursor.next().isWord();
      cursor.advance();
    }
    int to = cursor.position();
    if (!word || !cursor.skipSign(":")) {
      return null;
    }
    var draft = labelledByPeriod(cursor);
    draft = draft == null ? longest(cursor) : draft;
    return draft == null ? null : draft.labelled(cursor.text(from, to));
  }

  /** "Gửi báo cáo về Sở Nội vụ trước ngày 15/6", "Hoàn thành việc rà soát trong quý II". */
  private static @Nullable Draft work(Cursor cursor) {
    int from = cursor.position();
    boolean completion = cursor.sees(DeadlineRule.COMPLETION);
    if (!completion && !cursor.sees(Followers.ACTIVITIES)) {
      return null;
    }
    do {
      cursor.advance();
      if (cursor.atEnd() || cursor.seesSign(";:(") || cursor.position() - from > LONGEST_LABEL) {
        return null;
      }
    } while (!cursor.sees(TIME_OF_WORK));
    int to = cursor.position();
    var draft = completion ? DeadlineRule.completed(cursor) : longest(cursor);
    return draft == null ? null : draft.labelled(cursor.text(from, to));
  }
}
