package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.dondoc.platform.replica.CalendarReplica;
import vn.dondoc.platform.time.WorkingCalendar;

/** What the calendar says: which years are there, which are missing, and its arithmetic. */
@ApplicationScoped
public class Calendars {

  private final Session db;
  private final CalendarReplica replica;

  Calendars(Session db, CalendarReplica replica) {
    this.db = db;
    this.replica = replica;
  }

  @Transactional
  public CalendarsView list() {
    List<CalendarsView.EnteredYear> years =
        db
            .createNativeQuery(
                """
                select y.year_no, y.version,
                       cast(count(*) filter (where d.day_type = 'HOLIDAY') as int),
                       cast(count(*) filter (where d.day_type = 'WORKING_SATURDAY') as int)
                from calendar_year y left join calendar_day d on d.year_no = y.year_no
                group by y.year_no, y.version order by y.year_no
                """,
                Tuple.class)
            .getResultList()
            .stream()
            .map(
                y ->
                    new CalendarsView.EnteredYear(
                        y.get(0, Integer.class),
                        y.get(1, Long.class),
                        y.get(2, Integer.class),
                        y.get(3, Integer.class)))
            .toList();
    List<CalendarsView.MissingYear> missing =
        db
            .createNativeQuery(
                """
                select cast(needed.year as int), cast(count(*) as int)
                from plan p cross join lateral jsonb_array_elements_text(p.head -> 'years') as needed(year)
                where p.status not in ('CLOSED', 'REPLACED', 'REVOKED')
                  and cast(needed.year as int) not in (select year_no from calendar_year)
                group by 1 order by 1
                """,
                Tuple.class)
            .getResultList()
            .stream()
            .map(
                y ->
                    new CalendarsView.MissingYear(y.get(0, Integer.class), y.get(1, Integer.class)))
            .toList();
    return new CalendarsView(years, missing);
  }

  /** Counts as every service counts: by the shared arithmetic over the calendar as it is known. */
  @Transactional
  public WorkingDayView count(LocalDate from, int days) {
    WorkingCalendar calendar = replica.calendar();
    LocalDate day = days == 0 ? calendar.onOrAfter(from) : calendar.plus(from, days);
    int first = Math.min(from.getYear(), day.getYear());
    int last = Math.max(from.getYear(), day.getYear());
    return new WorkingDayView(
        from,
        calendar.isWorkingDay(from),
        days,
        day,
        IntStream.rangeClosed(first, last).filter(y -> !calendar.covers(y)).boxed().toList());
  }
}
