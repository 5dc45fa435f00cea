package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;

/**
 * "Định kỳ hàng quý", "Hàng năm", "Định kỳ hàng quý, 6 tháng và năm", "Định kỳ theo quy định",
 * "Trong quý". Where several periods are named the shortest days stand: the longer report takes the
 * place of the shorter one on the day they share.
 */
final class PeriodicRule implements Rule {

  static final Words ANNOUNCED =
      Words.of("định kỳ", "theo định kỳ", "thực hiện định kỳ", "định kỳ vào", "thường kỳ");
  static final Words EACH = Words.of("hàng", "mỗi", "từng");
  private static final Words LIST = Words.of(", và", ",", "và", "/", "-", "+");
  private static final Words ANNUAL = Words.of("thường niên", "hàng niên");
  private static final Words PER = Words.of("theo");
  private static final Words IN_SOME =
      Words.of("trong quý", "trong tháng", "trong kỳ", "trong kỳ báo cáo");
  private static final Words EDGE =
      Words.of("cuối", "vào cuối", "cuối các", "đầu", "giữa", "vào đầu");
  private static final Words REPORT = Words.of("báo cáo", "lồng ghép");
  private static final Words EMBEDDED =
      Words.of("lồng ghép trong", "lồng ghép vào", "lồng ghép với", "lồng ghép");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    var stated = cursor.attempt(() -> stated(cursor));
    if (stated != null) {
      return stated;
    }
    var edges = cursor.attempt(() -> edges(cursor));
    if (edges != null) {
      return edges;
    }
    var unstated = cursor.attempt(() -> unstated(cursor));
    return unstated != null ? unstated : cursor.attempt(() -> embedded(cursor));
  }

  private static @Nullable Draft stated(Cursor cursor) {
    boolean announced = cursor.skip(ANNOUNCED);
    if (cursor.skip(ANNUAL)) {
      return Draft.recurring(PeriodWords.YEAR.ends(cursor.years()));
    }
    boolean each = cursor.skip(EACH);
    if (!announced && !each) {
      return null;
    }
    var first = period(cursor);
    if (first == null) {
      return null;
    }
    List<Named> periods = new ArrayList<>(List.of(first));
    while (true) {
      var next = cursor.attempt(() -> further(cursor));
      if (next == null) {
        return together(periods, cursor);
      }
      periods.add(next);
    }
  }

  private static @Nullable Named further(Cursor cursor) {
    if (!cursor.skip(LIST)) {
      return null;
    }
    cursor.skip(EACH);
    return period(cursor);
  }

  private static @Nullable Named period(Cursor cursor) {
    int from = cursor.position();
    var period = PeriodWords.read(cursor);
    return period == null
        ? null
        : new Named(period, period.monthsWithEdge(cursor), from, cursor.position());
  }

  private static Draft together(List<Named> periods, Cursor cursor) {
    var years = cursor.years();
    if (periods.size() == 1) {
      var only = periods.getFirst();
      var draft =
          only.months.isEmpty()
              ? Draft.recurring(only.period.ends(years))
              : Draft.recurring(Recurrence.monthEnds(years, only.months));
      return only.period == PeriodWords.DAY ? draft.or(Draft.continuous(Span.of(years))) : draft;
    }
    Set<Integer> months = new TreeSet<>();
    periods.forEach(period -> months.addAll(period.months));
    if (periods.stream().anyMatch(period -> period.months.isEmpty())) {
      months.clear();
    }
    var whole =
        months.isEmpty()
            ? Draft.recurring(Recurrence.UNKNOWN)
            : Draft.recurring(Recurrence.monthEnds(years, months));
    boolean yearly = periods.stream().anyMatch(period -> period.period == PeriodWords.YEAR);
    for (var period : periods) {
      var part =
          period.months.isEmpty()
              ? Draft.recurring(period.period.ends(years))
              : Draft.recurring(Recurrence.monthEnds(years, period.beside(yearly)));
      whole.madeOf(part, period.from, period.to);
    }
    return whole;
  }

  /** "cuối quý", "cuối mỗi tháng", "đầu năm học": a part of a period without its number. */
  private static @Nullable Draft edges(Cursor cursor) {
    int mark = cursor.position();
    if (!cursor.skip(EDGE)) {
      return null;
    }
    cursor.back(mark);
    var place = Places.place(cursor);
    boolean each = cursor.skip(EACH);
    var unit = PeriodWords.unit(cursor);
    if (place == null || unit == null || unit == PeriodWords.DAY || unit == PeriodWords.WEEK) {
      return null;
    }
    if (place == Places.Place.LAST) {
      var ends = Draft.recurring(unit.ends(cursor.years()));
      return each ? ends : unit == PeriodWords.YEAR ? null : ends.asking(Question.DAYS_NOT_STATED);
    }
    return each || unit != PeriodWords.YEAR ? Draft.recurring(Recurrence.UNKNOWN) : null;
  }

  /** Periodic without a period: a person has to resolve it. */
  private static @Nullable Draft unstated(Cursor cursor) {
    if (!cursor.skip(ANNOUNCED)) {
      return cursor.skip(IN_SOME) ? Draft.recurring(Recurrence.UNKNOWN) : null;
    }
    var draft = Draft.recurring(Recurrence.UNKNOWN);
    if (cursor.skip(PER)) {
      var reference = FreeText.read(cursor);
      return reference == null ? null : draft.per(reference);
    }
    return draft;
  }

  /** "báo cáo cải cách hành chính định kỳ": follows the regime of another report. */
  private static @Nullable Draft embedded(Cursor cursor) {
    cursor.skip(EMBEDDED);
    int from = cursor.position();
    if (!cursor.sees(REPORT)) {
      return null;
    }
    while (!cursor.atEnd() && !cursor.seesSign(",;.():") && !cursor.sees(ANNOUNCED)) {
      cursor.advance();
    }
    int to = cursor.position();
    return to > from + 2 && cursor.skip(ANNOUNCED)
        ? Draft.recurring(Recurrence.UNKNOWN).per(cursor.text(from, to))
        : null;
  }

  private record Named(PeriodWords period, List<Integer> months, int from, int to) {

    /** The second half-year's report is the year's where that is asked for too. */
    List<Integer> beside(boolean yearly) {
      return yearly && period == PeriodWords.HALF_YEAR ? List.of(6) : months;
    }
  }
}
