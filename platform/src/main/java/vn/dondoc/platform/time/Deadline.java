package vn.dondoc.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.dondoc.platform.contract.plan.DueWord;

/** Deadlines are instants with an exclusive end, computed once from a local date in Vietnam. */
public final class Deadline {

  /** UTC+7 without daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** When a working day starts, for reminders. */
  public static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

  private Deadline() {}

  /**
   * The last permitted day of a printed date (rule D1): "trước ngày D" is D-1 under the strict
   * policy and D under the tolerant one; "chậm nhất / đến / không muộn hơn ngày D" is D.
   */
  public static LocalDate lastDay(LocalDate printed, DueWord word, boolean tolerantBefore) {
    return word == DueWord.BEFORE && !tolerantBefore ? printed.minusDays(1) : printed;
  }

  /** The exclusive end of the last permitted day: 24:00 of that day (Civil Code 2015 art. 148). */
  public static Instant endOf(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** The last permitted day of an exclusive due instant. */
  public static LocalDate lastDayOf(Instant dueAt) {
    return dueAt.minusNanos(1).atZone(ZONE).toLocalDate();
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  public static Instant startOfWork(LocalDate day) {
    return day.atTime(START_OF_WORK).atZone(ZONE).toInstant();
  }
}
