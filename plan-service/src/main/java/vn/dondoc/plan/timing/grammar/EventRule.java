package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Event;
import vn.dondoc.plan.timing.EventRelation;
import vn.dondoc.plan.timing.Offset;

/**
 * "Khi có kế hoạch tuyển dụng", "Ngay khi cấp có thẩm quyền phê duyệt", "Trước và trong quá trình
 * bầu cử", "đột xuất", "trước kỳ họp Hội đồng nhân dân": no day until somebody records the event
 * (rule D4).
 */
final class EventRule implements Rule {

  /** What "đột xuất" waits for. */
  static final Event AD_HOC = new Event("yêu cầu đột xuất", EventRelation.ON, null);

  private static final Words MANNER = Words.of("kịp thời", "kịp thời ,", "thực hiện", "tổ chức");
  private static final Words SUDDEN = Words.of("đột xuất", "bất thường");
  private static final Words ON_DEMAND =
      Words.of("khi có yêu cầu", "theo yêu cầu", "khi cần", "khi cần thiết", "khi được yêu cầu");
  private static final Words AT_ONCE = Words.of("ngay sau khi", "ngay khi", "ngay từ khi");
  private static final Words ON =
      Words.of("khi", "trong trường hợp", "mỗi khi", "nếu", "tại thời điểm", "vào thời điểm");
  private static final Words AFTER = Words.of("sau khi", "kể từ khi", "từ khi", "kể từ thời điểm");
  private static final Words BEFORE = Words.of("trước khi", "trước thời điểm", "trước lúc");
  private static final Words UNTIL = Words.of("đến khi", "cho đến khi", "cho tới khi");
  private static final Words DURING =
      Words.of(
          "trong quá trình",
          "trong suốt quá trình",
          "trong khi",
          "trong đợt",
          "trong dịp",
          "dịp",
          "nhân dịp",
          "vào dịp",
          "trong thời gian",
          "tại",
          "trong");
  private static final Words BEFORE_AND_DURING =
      Words.of(
          "trước và trong quá trình",
          "trước, trong quá trình",
          "trước và trong thời gian",
          "trước và trong dịp",
          "trước và trong");
  private static final Words AROUND =
      Words.of(
          "trước, trong và sau quá trình",
          "trước, trong và sau thời gian",
          "trước, trong và sau dịp",
          "trước, trong và sau khi",
          "trước, trong và sau",
          "trước, trong, sau");
  private static final Words BEFORE_NAMED = Words.of("trước", "trước mỗi", "trước các");
  private static final Words AFTER_NAMED = Words.of("sau", "sau mỗi", "sau các", "ngay sau");

  /** Occasions that have a day of their own without being one in the calendar. */
  private static final Words OCCASION =
      Words.of(
          "kỳ họp",
          "phiên họp",
          "đại hội",
          "hội nghị",
          "cuộc họp",
          "cuộc bầu cử",
          "bầu cử",
          "ngày bầu cử",
          "ngày hội",
          "lễ",
          "tết",
          "kỳ thi",
          "đợt kiểm tra",
          "đợt",
          "cuộc kiểm tra",
          "ngày tổ chức",
          "ngày khai mạc",
          "ngày diễn ra",
          "ngày họp",
          "ngày có",
          "mùa mưa",
          "mùa bão",
          "mùa mưa bão",
          "ngày kết thúc",
          "ngày bắt đầu");

  /** "trong thời gian tới" says nothing. */
  private static final Words VAGUE =
      Words.of(
          "tới",
          "qua",
          "này",
          "đó",
          "sắp tới",
          "vừa qua",
          "đến",
          "sớm nhất",
          "nhất định",
          "ngắn nhất",
          "quy định",
          "gần nhất",
          "cho phép",
          "dài",
          "trước mắt",
          "hiện nay");

  private static final Words PHASE = Words.of("phát sinh", "theo vụ việc", "theo phát sinh");
  private static final Words REQUEST = Words.of("theo");
  private static final Words DEMAND = Words.of("yêu cầu", "đề nghị", "chỉ đạo");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    if (cursor.skip(SUDDEN)) {
      cursor.skip(ON_DEMAND);
      return Draft.event(AD_HOC);
    }
    var request = cursor.attempt(() -> request(cursor));
    if (request != null) {
      return request;
    }
    if (cursor.sees(PHASE)) {
      return named(cursor, EventRelation.ON);
    }
    cursor.skip(MANNER);
    var around = cursor.attempt(() -> around(cursor));
    return around != null ? around : condition(cursor);
  }

  /** "khi …", "sau khi …", "ngay khi …": what also conditions another statement; else null. */
  static @Nullable Draft condition(Cursor cursor) {
    return cursor.attempt(
        () -> {
          if (cursor.skip(AT_ONCE)) {
            return draft(cursor, EventRelation.AT_ONCE, Offset.AT_ONCE);
          }
          var relation = relation(cursor);
          return relation == null ? null : draft(cursor, relation, null);
        });
  }

  private static @Nullable EventRelation relation(Cursor cursor) {
    if (cursor.skip(AFTER)) {
      return EventRelation.AFTER;
    }
    if (cursor.skip(BEFORE)) {
      return EventRelation.BEFORE;
    }
    if (cursor.skip(UNTIL)) {
      return EventRelation.UNTIL;
    }
    return cursor.skip(ON) ? EventRelation.ON : null;
  }

  private static @Nullable Draft around(Cursor cursor) {
    if (cursor.skip(AROUND)) {
      return named(cursor, EventRelation.AROUND);
    }
    if (cursor.skip(BEFORE_AND_DURING)) {
      return named(cursor, EventRelation.BEFORE_AND_DURING);
    }
    var occasion = cursor.attempt(() -> occasion(cursor));
    if (occasion != null) {
      return occasion;
    }
    int mark = cursor.position();
    boolean during = cursor.skip(DURING);
    boolean process = during && cursor.position() > mark + 1;
    return process && !cursor.sees(VAGUE) && !seesNumber(cursor)
        ? named(cursor, EventRelation.DURING)
        : null;
  }

  /** "trước kỳ họp", "sau hội nghị", "trong đại hội", "tại kỳ họp". */
  private static @Nullable Draft occasion(Cursor cursor) {
    EventRelation relation;
    if (cursor.skip(BEFORE_NAMED)) {
      relation = EventRelation.BEFORE;
    } else if (cursor.skip(AFTER_NAMED)) {
      relation = EventRelation.AFTER;
    } else if (cursor.skip(DURING)) {
      relation = EventRelation.DURING;
    } else {
      return null;
    }
    return cursor.sees(OCCASION) ? named(cursor, relation) : null;
  }

  private static @Nullable Draft request(Cursor cursor) {
    return cursor.skip(REQUEST) && cursor.sees(DEMAND) ? named(cursor, EventRelation.ON) : null;
  }

  private static boolean seesNumber(Cursor cursor) {
    return cursor.atEnd() || cursor.next().number() >= 0 || FreeText.seesHead(cursor);
  }

  private static @Nullable Draft named(Cursor cursor, EventRelation relation) {
    return draft(cursor, relation, null);
  }

  private static @Nullable Draft draft(
      Cursor cursor, EventRelation relation, @Nullable Offset offset) {
    var words = FreeText.read(cursor);
    return words == null ? null : Draft.event(new Event(words, relation, offset));
  }
}
