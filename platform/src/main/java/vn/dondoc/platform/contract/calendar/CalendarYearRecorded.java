package vn.dondoc.platform.contract.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * The full working calendar of one year: public holidays (Labour Code 2019 art. 112 and the yearly
 * swaps) and the Saturdays worked to make up for them. Saturdays and Sundays are off without being
 * listed.
 */
@EventType(value = "vn.dondoc.calendar-year.recorded.v1", topic = Topics.CALENDAR)
public record CalendarYearRecorded(
    int year, long version, List<LocalDate> holidays, List<LocalDate> workingSaturdays)
    implements Event {

  @Override
  public String key() {
    return Integer.toString(year);
  }
}
