package vn.dondoc.plan.timing;

/**
 * Days allowed after an event: "trong 05 ngày làm việc kể từ ngày …". The day of the event is not
 * counted (Civil Code 2015, article 147).
 *
 * @param days how many
 * @param working whether only working days count
 */
public record DayAllowance(int days, boolean working) {}
