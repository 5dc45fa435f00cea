package vn.dondoc.plan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What working-day arithmetic gives.
 *
 * @param day the day that lies {@code days} working days after {@code from}; for 0 the first worked
 *     day on or after it
 * @param missingYears years in between that were not entered: there only weekends are known
 */
public record WorkingDayView(
    LocalDate from, boolean fromIsWorked, int days, LocalDate day, List<Integer> missingYears) {}
