package vn.dondoc.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.Projection;
import vn.dondoc.platform.time.WorkingCalendar;

/** The replica of the working calendar. */
@ApplicationScoped
public class CalendarReplica implements Projection<CalendarYearRecorded> {

  @Inject EntityManager db;
  @Inject Event<CalendarChanged> changed;

  /** What was read last: nearly every request asks, and the text seldom differs. */
  private volatile Read last;

  /** Fired inside the transaction in which a year of the calendar changed. */
  public record CalendarChanged(int year) {}

  @Override
  public Class<CalendarYearRecorded> event() {
    return CalendarYearRecorded.class;
  }

  @Override
  public void on(CalendarYearRecorded year) {
    int written =
        db.createNativeQuery(
                """
                insert into calendar_replica (year_no, version, days) values (:year, :version, :days)
                on conflict (year_no) do update set version = excluded.version, days = excluded.days
                where calendar_replica.version < excluded.version
                """)
            .setParameter("year", year.year())
            .setParameter("version", year.version())
            .setParameter("days", EventJson.write(year))
            .executeUpdate();
    if (written > 0) {
      changed.fire(new CalendarChanged(year.year()));
    }
  }

  /** The calendar as it is known here today. */
  @Transactional
  public WorkingCalendar calendar() {
    List<?> rows =
        db.createNativeQuery("select days from calendar_replica", Tuple.class).getResultList();
    List<String> years = rows.stream().map(row -> ((Tuple) row).get(0, String.class)).toList();
    Read known = last;
    if (known == null || !known.years().equals(years)) {
      known = Read.of(years);
      last = known;
    }
    return known.calendar();
  }

  /** A calendar with the text it was read from. */
  private record Read(List<String> years, WorkingCalendar calendar) {
    static Read of(List<String> years) {
      return new Read(
          years,
          new WorkingCalendar(
              years.stream()
                  .map(days -> EventJson.read(days, CalendarYearRecorded.class))
                  .toList()));
    }
  }
}
