package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Tết Nguyên đán Giáp Thìn 2024": the first day of the lunar year in Vietnam (UTC+7, which in 2030
 * is a day before Beijing's). The days stand here as a table, computed from new moons and the
 * winter solstice; a year outside is not read.
 */
final class LunarNewYear {

  private static final int FIRST_YEAR = 2015;

  /** Month and day, as 100 x month + day. */
  private static final int[] DAYS = {
    219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 202, 123, 211, 131,
    219, 208, 128, 215, 204, 124, 212
  };

  private static final Words NAME =
      Words.of("tết nguyên đán", "tết âm lịch", "tết cổ truyền", "tết", "tết ta");
  private static final Words YEAR = Words.of("năm", "xuân");

  /** The ten stems and twelve branches; a year's name is one of each. */
  private static final List<Words> STEMS =
      words("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý");

  private static final List<Words> BRANCHES =
      words("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi");

  private static final int CYCLE_OFFSET = 4;

  private LunarNewYear() {}

  /** The day that is named, or null. */
  static @Nullable LocalDate read(Cursor cursor) {
    return cursor.attempt(
        () -> {
          if (!cursor.skip(NAME)) {
            return null;
          }
          cursor.skip(YEAR);
          int named = namedYear(cursor);
          cursor.skip(YEAR);
          var printed = cursor.attempt(() -> Year.named(cursor));
          if (printed != null && named > 0 && printed.value() != named) {
            return null;
          }
          int year = named > 0 ? named : cursor.years().first();
          return of(printed == null ? year : printed.value());
        });
  }

  static @Nullable LocalDate of(int year) {
    int index = year - FIRST_YEAR;
    return index < 0 || index >= DAYS.length
        ? null
        : LocalDate.of(year, DAYS[index] / 100, DAYS[index] % 100);
  }

  /** The year of that name in or next to the plan's, or -1. */
  private static int namedYear(Cursor cursor) {
    int mark = cursor.position();
    int stem = index(cursor, STEMS);
    int branch = stem < 0 ? -1 : index(cursor, BRANCHES);
    if (branch < 0) {
      cursor.back(mark);
      return -1;
    }
    for (int year = cursor.years().first() - 1; year <= cursor.years().last() + 1; year++) {
      int place = year - CYCLE_OFFSET;
      if (place % STEMS.size() == stem && place % BRANCHES.size() == branch) {
        return year;
      }
    }
    cursor.back(mark);
    return -1;
  }

  private static int index(Cursor cursor, List<Words> names) {
    for (int i = 0; i < names.size(); i++) {
      if (cursor.skip(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<Words> words(String... names) {
    return Stream.of(names).map(Words::of).toList();
  }
}
