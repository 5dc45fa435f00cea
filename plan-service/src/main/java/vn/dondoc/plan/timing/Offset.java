package vn.dondoc.plan.timing;

import java.time.LocalDate;

/**
 * How far from an event: "trong 05 ngày làm việc kể từ ngày …". The day of the event is not counted
 * (Civil Code 2015, article 147).
 *
 * @param amount how many; negative before the event; 0 at once
 */
public record Offset(int amount, OffsetUnit unit) {

  public static final Offset AT_ONCE = new Offset(0, OffsetUnit.DAY);

  /** As an ISO 8601 duration; that days are working days it cannot say. */
  public String iso() {
    return unit.iso(amount);
  }

  /** Whether the last day follows from the day of the event without a working calendar. */
  public boolean isCalendar() {
    return unit != OffsetUnit.WORKING_DAY && unit != OffsetUnit.HOUR;
  }

  /** The last day of an offset in calendar days. */
  public LocalDate from(LocalDate event) {
    return switch (unit) {
      case WEEK -> event.plusWeeks(amount);
      case MONTH -> event.plusMonths(amount);
      case YEAR -> event.plusYears(amount);
      case DAY, WORKING_DAY, HOUR -> event.plusDays(amount);
    };
  }
}
