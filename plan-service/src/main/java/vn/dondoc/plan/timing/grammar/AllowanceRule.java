package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Due;
import vn.dondoc.plan.timing.DueWord;
import vn.dondoc.plan.timing.Event;
import vn.dondoc.plan.timing.EventRelation;
import vn.dondoc.plan.timing.Offset;
import vn.dondoc.plan.timing.OffsetUnit;

/**
 * "trong 05 ngày làm việc kể từ ngày nhận được văn bản", "chậm nhất 10 ngày sau khi …", "trước kỳ
 * họp 15 ngày". From a printed day an allowance of calendar days gives the last day; all others
 * wait for the event, or for the working calendar.
 */
final class AllowanceRule implements Rule {

  private static final Words WITHIN =
      Words.of(
          "trong vòng",
          "trong thời hạn",
          "trong thời gian",
          "trong",
          "sau",
          "chậm nhất là",
          "chậm nhất",
          "chậm nhất trong",
          "chậm nhất sau",
          "muộn nhất",
          "không quá",
          "tối đa",
          "thời hạn",
          "thời gian không quá",
          "trong thời gian không quá",
          "trong thời hạn không quá");
  private static final Words ANNOUNCED = Words.of("hoàn thành", "thực hiện", "báo cáo", "gửi");
  private static final Words DAY = Words.of("ngày");
  private static final Words WORKING = Words.of("làm việc");
  private static final Words HOUR = Words.of("giờ", "tiếng", "h");
  private static final Words WEEK = Words.of("tuần");
  private static final Words MONTH = Words.of("tháng");
  private static final Words YEAR = Words.of("năm");
  private static final Words SINCE =
      Words.of(
          "kể từ ngày",
          "kể từ khi",
          "kể từ thời điểm",
          "kể từ lúc",
          "kể từ",
          "tính từ ngày",
          "tính từ khi",
          "tính từ thời điểm",
          "tính từ",
          "từ ngày",
          "từ khi",
          "sau ngày",
          "sau khi",
          "sau",
          "kể từ sau khi",
          "kể từ sau ngày");
  private static final Words AHEAD = Words.of("trước khi", "trước ngày", "trước");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    var within = cursor.attempt(() -> within(cursor));
    return within != null ? within : cursor.attempt(() -> aheadOf(cursor));
  }

  private static @Nullable Draft within(Cursor cursor) {
    cursor.skip(WITHIN);
    var offset = offset(cursor);
    if (offset == null) {
      return null;
    }
    cursor.skipSign(",");
    boolean ahead = cursor.skip(AHEAD);
    if (!ahead && !cursor.skip(SINCE)) {
      return null;
    }
    var signed = ahead ? new Offset(-offset.amount(), offset.unit()) : offset;
    var day = cursor.attempt(() -> new Days(cursor).one());
    if (day == null) {
      var words = FreeText.read(cursor);
      return words == null ? null : event(words, signed);
    }
    var span = day.resolve(cursor.years().first());
    if (span == null) {
      return null;
    }
    return signed.isCalendar()
        ? Draft.deadline(new Due(signed.from(span.end()), DueWord.BY))
        : event(span.end().toString(), signed);
  }

  /** "trước kỳ họp 15 ngày": the number stands behind the event. */
  private static @Nullable Draft aheadOf(Cursor cursor) {
    if (!cursor.skip(AHEAD)) {
      return null;
    }
    int from = cursor.position();
    while (!cursor.atEnd() && !cursor.seesSign(",;().")) {
      int to = cursor.position();
      var offset = to == from ? null : cursor.attempt(() -> offset(cursor));
      if (offset != null && cursor.token(from).isWord() && !isDay(cursor, from)) {
        return event(cursor.text(from, to), new Offset(-offset.amount(), offset.unit()));
      }
      cursor.back(to);
      cursor.advance();
    }
    return null;
  }

  /** A period of the calendar is no event: "trước tháng 5 năm 2026". */
  private static boolean isDay(Cursor cursor, int from) {
    int mark = cursor.position();
    cursor.back(from);
    boolean head = FreeText.seesHead(cursor);
    cursor.back(mark);
    return head;
  }

  private static @Nullable Offset offset(Cursor cursor) {
    int amount = Numerals.count(cursor, 999);
    var unit = amount < 0 ? null : unit(cursor);
    return unit == null ? null : new Offset(amount, unit);
  }

  private static @Nullable OffsetUnit unit(Cursor cursor) {
    if (cursor.skip(DAY)) {
      return cursor.skip(WORKING) ? OffsetUnit.WORKING_DAY : OffsetUnit.DAY;
    }
    if (cursor.skip(HOUR)) {
      return OffsetUnit.HOUR;
    }
    if (cursor.skip(WEEK)) {
      return OffsetUnit.WEEK;
    }
    if (cursor.skip(MONTH)) {
      return OffsetUnit.MONTH;
    }
    return cursor.skip(YEAR) ? OffsetUnit.YEAR : null;
  }

  private static Draft event(String words, Offset offset) {
    var relation = offset.amount() < 0 ? EventRelation.BEFORE : EventRelation.AFTER;
    return Draft.event(new Event(words, relation, offset));
  }
}
