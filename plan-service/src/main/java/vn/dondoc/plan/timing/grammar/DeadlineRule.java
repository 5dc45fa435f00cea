package vn.dondoc.plan.timing.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Due;
import vn.dondoc.plan.timing.DueWord;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Remark;

/**
 * One last day (rule D1): "trước ngày 15/6/2023" strictly, "chậm nhất", "không muộn hơn", "đến",
 * "hết" and completion ("Hoàn thành trong tháng 9/2024") inclusively, "Giữa năm 2024" by article
 * 146 of the Civil Code 2015. Several days ("trước ngày 15/6 và 15/12") are due one by one.
 */
final class DeadlineRule implements Rule {

  static final Words COMPLETION =
      Words.of(
          "hoàn thành",
          "thực hiện xong",
          "hoàn thành xong",
          "phải hoàn thành",
          "xong",
          "hoàn tất",
          "kết thúc",
          "hoàn thành việc thực hiện");
  private static final Words ORIENTATION =
      Words.of(
          "định hướng đến", "tầm nhìn đến", "định hướng", "tầm nhìn", "hướng đến", "hướng tới");
  private static final Words PREPOSITION =
      Words.of("là", "là vào", "vào", "trong", ":", "là trong", "vào lúc", "lúc", "thời điểm");
  private static final Words HOUR = Words.of("giờ", "h", "g");
  private static final Words MINUTE = Words.of("phút");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    boolean orientation = cursor.skip(ORIENTATION);
    return read(cursor, orientation, !orientation && cursor.skip(COMPLETION));
  }

  /** The time of work that is to be completed: a period is due at its end. */
  static @Nullable Draft completed(Cursor cursor) {
    var draft = read(cursor, false, true);
    return draft != null && Followers.mayFollow(cursor) ? draft : null;
  }

  private static @Nullable Draft read(Cursor cursor, boolean orientation, boolean completion) {
    var words = DueWords.read(cursor);
    var binding = words == null && (completion || orientation) ? DueWords.BY : words;
    if (binding == null) {
      return place(cursor);
    }
    cursor.skip(PREPOSITION);
    boolean time = cursor.attempt(() -> timeOfDay(cursor)) != null;
    // Of a day on which there is still time until an hour, the day itself is in time.
    var word = time || !binding.before() ? DueWord.BY : DueWord.BEFORE;
    int mark = cursor.position();
    var draft = target(cursor, word, completion && words == null);
    if (draft == null) {
      return null;
    }
    if (time) {
      draft.asking(Question.TIME_OF_DAY);
    }
    if (binding.mixed() && !time) {
      cursor.back(mark);
      var inclusive = target(cursor, DueWord.BY, false);
      draft.asking(Question.TWO_READINGS);
      draft = inclusive == null ? draft : draft.or(inclusive);
    }
    return orientation ? draft.noting(Remark.ORIENTATION) : draft;
  }

  /** "Giữa năm 2024", "cuối tháng 9": a day without a word that binds it. */
  private static @Nullable Draft place(Cursor cursor) {
    int mark = cursor.position();
    boolean first = Places.place(cursor) == Places.Place.FIRST;
    cursor.back(mark);
    var term = Places.term(cursor);
    var span = term == null ? null : term.resolve(cursor.years().first());
    if (span == null) {
      return lastDayOf(cursor, DueWord.BY);
    }
    var draft = Draft.deadline(new Due(span.end(), DueWord.BY));
    return first ? draft.asking(Question.CONVENTION) : draft;
  }

  private static @Nullable Draft target(Cursor cursor, DueWord word, boolean completion) {
    var lastDay = lastDayOf(cursor, word);
    if (lastDay != null) {
      return lastDay;
    }
    var days = new Days(cursor).list();
    if (days != null) {
      return each(Term.resolve(days, cursor.years().first()), word, cursor);
    }
    var feast = LunarNewYear.read(cursor);
    if (feast != null) {
      return Draft.deadline(new Due(feast, word));
    }
    var term = Ranges.monthOfYear(cursor);
    term = term == null ? Places.term(cursor) : term;
    if (term != null) {
      var span = term.resolve(cursor.years().first());
      return span == null ? null : each(List.of(span), word, cursor);
    }
    var periods = new Terms(cursor).periods();
    if (periods == null) {
      var stage = completion ? Ranges.stage(cursor) : null;
      return stage == null ? null : each(List.of(stage), word, cursor);
    }
    var spans = Ranges.spans(periods, cursor);
    var draft = each(spans, word, cursor);
    return draft != null && completion && spans.size() == 1
        ? draft.or(Draft.window(spans.getFirst()))
        : draft;
  }

  private static @Nullable Draft each(@Nullable List<Span> spans, DueWord word, Cursor cursor) {
    if (spans == null || spans.isEmpty()) {
      return null;
    }
    var dues = spans.stream().map(span -> due(span, word)).toList();
    if (dues.size() == 1) {
      return Draft.deadline(dues.getFirst());
    }
    boolean tolerant = cursor.years().tolerantBefore();
    return Draft.listed(
        dues.stream().map(due -> tolerant ? due.day() : due.lastPermittedDay()).toList());
  }

  private static Due due(Span span, DueWord word) {
    return new Due(word == DueWord.BEFORE ? span.start() : span.end(), word);
  }

  /** "ngày cuối cùng của tháng 6", "ngày làm việc cuối cùng của năm 2024". */
  private static @Nullable Draft lastDayOf(Cursor cursor, DueWord word) {
    return cursor.attempt(
        () -> {
          var lastDay = LastDay.read(cursor);
          if (lastDay == null) {
            return null;
          }
          var term = new Terms(cursor).oneOfAKind();
          var span = term == null ? null : term.resolve(cursor.years().first());
          if (span == null) {
            return null;
          }
          return lastDay == LastDay.WORKING
              ? Draft.deadline(new Due(weekdayUpTo(span.end()), word)).asking(Question.CONVENTION)
              : Draft.deadline(new Due(span.end(), word));
        });
  }

  /** Holidays are the working calendar's to know. */
  private static LocalDate weekdayUpTo(LocalDate day) {
    return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
        ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
        : day;
  }

  /** "17 giờ 00", "16h30", "17:00", before a day. */
  private static @Nullable Boolean timeOfDay(Cursor cursor) {
    if (cursor.number(0, 24) < 0) {
      return null;
    }
    boolean hour = cursor.skip(HOUR);
    if (!hour && !cursor.skipSign(":")) {
      return null;
    }
    boolean minutes = cursor.number(0, 59) >= 0;
    cursor.skip(MINUTE);
    cursor.skipSign(",");
    boolean said = hour || minutes;
    return (said && cursor.sees(Days.DAY)) ? Boolean.TRUE : null;
  }
}
