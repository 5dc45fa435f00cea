package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Remark;

/**
 * "Năm 2023", "Tháng 7/2023", "Quý II-III/2024", "Từ 01/01/2024 đến 31/12/2024", "Từ nay đến hết
 * năm", "giai đoạn đến năm 2030", "Tháng 3, tháng 9".
 *
 * <p>A phrase that begins in small letters with a stage between two years ("giai đoạn 2020-2025")
 * cites another programme as often as it names the time of the task; it is left to a person.
 */
final class WindowRule implements Rule {

  private static final Words IN =
      Words.of("trong", "vào", "trong thời gian", "vào lúc", "thời gian");
  private static final Words ABOUT =
      Words.of("dự kiến", "khoảng", "trong khoảng", "vào khoảng", "dự kiến trong", "dự kiến vào");
  private static final Words STAGE_UNTIL =
      Words.of("giai đoạn đến", "giai đoạn từ nay đến", "thời kỳ đến");
  private static final Words STAGE = Words.of("giai đoạn", "thời kỳ");
  private static final Words YEAR = Words.of("năm");
  private static final Words UNTIL = Words.of("đến hết", "đến", "tới", "cho đến", "cho đến hết");
  private static final Words SINCE = Words.of("từ", "kể từ", "bắt đầu từ");
  private static final Words NOW =
      Words.of(
          "từ nay",
          "từ khi ban hành",
          "từ ngày ban hành",
          "kể từ ngày ban hành",
          "kể từ khi ban hành",
          "từ ngày ký",
          "từ ngày ký ban hành",
          "kể từ ngày ký",
          "kể từ ngày ký ban hành",
          "từ khi kế hoạch được ban hành",
          "từ khi kế hoạch có hiệu lực",
          "sau khi ban hành");
  private static final Words THIS_PLAN =
      Words.of("kế hoạch này", "kế hoạch", "quyết định", "quyết định này", "chương trình");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    int start = cursor.position();
    boolean about = cursor.skip(ABOUT);
    var window = first(cursor, start);
    return window != null && about ? window.asking(Question.TENTATIVE) : window;
  }

  private static @Nullable Draft first(Cursor cursor, int start) {
    var week = cursor.attempt(() -> Weeks.read(cursor));
    if (week != null) {
      return Draft.window(week).asking(Question.CONVENTION);
    }
    var schoolYear = cursor.attempt(() -> Weeks.schoolYear(cursor));
    if (schoolYear != null) {
      return Draft.window(schoolYear).asking(Question.CONVENTION);
    }
    var since = cursor.attempt(() -> sinceIssue(cursor));
    if (since != null) {
      return since;
    }
    var closed = cursor.attempt(() -> closed(cursor));
    if (closed != null) {
      return Draft.window(closed);
    }
    var single = cursor.attempt(() -> single(cursor, start));
    return single != null ? single : cursor.attempt(() -> openEnded(cursor));
  }

  private static @Nullable Span closed(Cursor cursor) {
    cursor.skip(IN);
    return Ranges.closed(cursor);
  }

  /** "Từ nay đến hết năm": begins with the document. */
  private static @Nullable Draft sinceIssue(Cursor cursor) {
    if (!cursor.skip(NOW)) {
      return null;
    }
    cursor.skip(THIS_PLAN);
    if (!cursor.skip(UNTIL)) {
      return null;
    }
    var end = Ranges.single(cursor);
    return end == null ? null : Draft.windowUntil(end.end()).noting(Remark.FROM_ISSUE);
  }

  private static @Nullable Draft single(Cursor cursor, int start) {
    if (cursor.skip(STAGE_UNTIL)) {
      var horizon = Ranges.single(cursor);
      return horizon == null ? null : Draft.windowUntil(horizon.end());
    }
    boolean in = cursor.skip(IN);
    var stage = Ranges.stage(cursor);
    if (stage != null) {
      var window = Draft.window(stage);
      return start == 0 && !cursor.token(0).capital() && cursor.token(0).bare().equals("giai")
          ? Draft.unread().or(window)
          : window;
    }
    cursor.skip(STAGE);
    var around = Places.quarterAround(cursor);
    if (around != null) {
      return Draft.window(around).asking(Question.CONVENTION);
    }
    var days = cursor.attempt(() -> days(cursor));
    return days != null ? days : periods(cursor, in);
  }

  private static @Nullable Draft days(Cursor cursor) {
    boolean worded = cursor.sees(Days.DAY);
    var weekday = new Days(cursor).weekday();
    if (weekday != null) {
      cursor.skipSign(",(");
    }
    var terms = new Days(cursor).list();
    cursor.skipSign(weekday == null ? "" : ")");
    if (terms == null) {
      var month = Ranges.monthOfYear(cursor);
      var span = month == null ? null : month.resolve(cursor.years().first());
      return span == null ? null : Draft.window(span);
    }
    boolean dated = terms.stream().allMatch(term -> term.year() != null);
    var spans = Term.resolve(terms, cursor.years().first());
    if (spans == null || !(worded || weekday != null || dated)) {
      return null;
    }
    var draft = spans.size() == 1 ? Draft.window(spans.getFirst()) : listed(spans);
    return weekday != null && spans.getFirst().start().getDayOfWeek() != weekday
        ? draft.asking(Question.WEEKDAY_DISAGREES)
        : draft;
  }

  /** Neighbours are one window; others are due at the end of each. */
  private static @Nullable Draft periods(Cursor cursor, boolean introduced) {
    int from = cursor.position();
    boolean bareYear = cursor.sees(YEAR);
    var terms = new Terms(cursor).periods();
    if (terms == null) {
      return null;
    }
    if (bareYear && !introduced && cursor.position() == from + 1) {
      return null;
    }
    var spans = Ranges.spans(terms, cursor);
    if (spans.isEmpty()) {
      return null;
    }
    var whole =
        bareYear && terms.getFirst().year() == null ? Span.of(cursor.years()) : spans.getFirst();
    return spans.size() == 1
        ? Draft.window(whole)
        : listed(spans).or(Draft.window(spans.getFirst().to(spans.getLast())));
  }

  private static Draft listed(List<Span> spans) {
    return Draft.listed(spans.stream().map(Span::end).toList());
  }

  /** "Từ quý III/2024": how long is not said. */
  private static @Nullable Draft openEnded(Cursor cursor) {
    if (!cursor.skip(SINCE)) {
      return null;
    }
    var start = Ranges.start(cursor);
    var end = LocalDate.of(cursor.years().last(), 12, 31);
    return start == null || start.isAfter(end) || cursor.sees(UNTIL) || cursor.seesSign("-")
        ? null
        : Draft.continuousFrom(start)
            .or(Draft.window(new Span(start, end)))
            .asking(Question.TWO_READINGS);
  }
}
