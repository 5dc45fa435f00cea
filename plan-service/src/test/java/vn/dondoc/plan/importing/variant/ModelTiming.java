package vn.dondoc.plan.importing.variant;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingKind;

/**
 * A timing phrase and its reading.
 *
 * @param last the last day of a window or the last permitted day of a deadline
 */
record ModelTiming(
    String words,
    TimingKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate last,
    List<LocalDate> occurrences) {

  private static final int FORMS = 12;
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  static ModelTiming drawn(RandomGenerator random, int year) {
    int quarter = random.nextInt(1, 5);
    int month = random.nextInt(1, 13);
    LocalDate day = LocalDate.of(year, month, random.nextInt(1, 28));
    String printed = "%02d/%d/%d".formatted(day.getDayOfMonth(), month, year);
    return switch (random.nextInt(FORMS)) {
      case 0 -> quarter(quarter, year, "Quý " + ROMAN[quarter - 1] + "/" + year);
      case 1 -> quarter(quarter, year, "Quý " + ROMAN[quarter - 1] + " năm " + year);
      case 2 -> months(month, month, year, "Tháng " + month + "/" + year);
      case 3 -> deadline("Trước ngày " + printed, day.minusDays(1));
      case 4 -> deadline("Chậm nhất ngày " + printed, day);
      case 5 -> ends("Định kỳ hằng quý", year, 3, 6, 9, 12);
      case 6 -> ends("Hằng năm", year, 12);
      case 7 -> open("Khi có kế hoạch tuyển dụng", TimingKind.EVENT);
      case 8 -> open("Theo Kế hoạch số 27/KH-UBND", TimingKind.EXTERNAL_PLAN);
      case 9 -> months(1, 12, year, "Năm " + year);
      default ->
          new ModelTiming(
              random.nextBoolean() ? "Thường xuyên" : "Thường xuyên trong năm " + year,
              TimingKind.CONTINUOUS,
              LocalDate.of(year, Month.JANUARY, 1),
              LocalDate.of(year, Month.DECEMBER, 31),
              List.of());
    };
  }

  private static ModelTiming quarter(int quarter, int year, String words) {
    return months(3 * quarter - 2, 3 * quarter, year, words);
  }

  private static ModelTiming months(int first, int last, int year, String words) {
    return new ModelTiming(
        words,
        TimingKind.WINDOW,
        LocalDate.of(year, first, 1),
        YearMonth.of(year, last).atEndOfMonth(),
        List.of());
  }

  private static ModelTiming deadline(String words, LocalDate last) {
    return new ModelTiming(words, TimingKind.DEADLINE, null, last, List.of());
  }

  private static ModelTiming ends(String words, int year, int... months) {
    List<LocalDate> ends =
        IntStream.of(months).mapToObj(m -> YearMonth.of(year, m).atEndOfMonth()).toList();
    return new ModelTiming(words, TimingKind.RECURRING, null, null, ends);
  }

  private static ModelTiming open(String words, TimingKind kind) {
    return new ModelTiming(words, kind, null, null, List.of());
  }

  /** How a reading differs; empty where it says the same. */
  List<String> differences(Timing read) {
    List<String> differences = new ArrayList<>();
    check(differences, "kind", kind, read.kind());
    if (kind == TimingKind.DEADLINE) {
      check(differences, "due", last, read.due() == null ? null : read.due().lastPermittedDay());
    } else if (kind == TimingKind.WINDOW || kind == TimingKind.CONTINUOUS) {
      check(differences, "start", start, read.start());
      check(differences, "end", last, read.end());
    }
    check(differences, "occurrences", occurrences, read.occurrences());
    return differences;
  }

  private static void check(List<String> differences, String field, Object wanted, Object read) {
    if (!Objects.equals(wanted, read)) {
      differences.add(field + ": " + read + " instead of " + wanted);
    }
  }
}
