package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Enters and replaces years of the working calendar. */
@ApplicationScoped
public class CalendarKeeping {

  private final Session db;
  private final Outbox outbox;
  private final Audit audit;

  CalendarKeeping(Session db, Outbox outbox, Audit audit) {
    this.db = db;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A year as it stands, with its version. */
  public record Entered(long version, CalendarYear year) {}

  @Transactional
  public Optional<Entered> find(int year) {
    List<Long> version =
        db.createNativeQuery("select version from calendar_year where year_no = :year", Long.class)
            .setParameter("year", year)
            .getResultList();
    if (version.isEmpty()) {
      return Optional.empty();
    }
    List<CalendarYear.Holiday> holidays = new ArrayList<>();
    List<LocalDate> saturdays = new ArrayList<>();
    for (Tuple day :
        db.createNativeQuery(
                "select day, day_type, name from calendar_day where year_no = :year order by day",
                Tuple.class)
            .addScalar("day", LocalDate.class)
            .addScalar("day_type", String.class)
            .addScalar("name", String.class)
            .setParameter("year", year)
            .getResultList()) {
      if ("HOLIDAY".equals(day.get(1, String.class))) {
        holidays.add(
            new CalendarYear.Holiday(day.get(0, LocalDate.class), day.get(2, String.class)));
      } else {
        saturdays.add(day.get(0, LocalDate.class));
      }
    }
    return Optional.of(new Entered(version.getFirst(), new CalendarYear(holidays, saturdays)));
  }

  /** Enters a year, or replaces it on the current version. */
  @Transactional
  public Entered put(Actor actor, int year, CalendarYear days, String ifMatch) {
    check(year, days);
    Optional<Entered> before = find(year);
    before.ifPresent(b -> Version.require(ifMatch, b.version()));
    long version = before.map(b -> b.version() + 1).orElse(1L);
    db.createNativeMutationQuery(
            "insert into calendar_year (year_no, version) values (:year, :version)"
                + " on conflict (year_no) do update set version = excluded.version")
        .setParameter("year", year)
        .setParameter("version", version)
        .executeUpdate();
    db.createNativeMutationQuery("delete from calendar_day where year_no = :year")
        .setParameter("year", year)
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into calendar_day (day, year_no, day_type, name)
            select cast(d.day as date), :year, d.day_type, d.name
            from json_to_recordset(cast(:days as json)) as d(day text, day_type text, name text)
            """)
        .setParameter("year", year)
        .setParameter("days", EventJson.write(rows(days)))
        .executeUpdate();
    outbox.add(recorded(year, version, days));
    audit.record(
        actor,
        "calendar.put",
        "calendar",
        year,
        before.map(Entered::year).orElse(null),
        days,
        null);
    return new Entered(version, days);
  }

  /** The calendars of these years, as far as they were entered. */
  @Transactional
  public List<CalendarYearRecorded> recorded(Collection<Integer> years) {
    return years.stream()
        .sorted()
        .distinct()
        .flatMap(year -> find(year).stream().map(e -> recorded(year, e.version(), e.year())))
        .toList();
  }

  private record DayRow(String day, String day_type, String name) {}

  private static List<DayRow> rows(CalendarYear days) {
    List<DayRow> rows = new ArrayList<>();
    days.holidays().forEach(h -> rows.add(new DayRow(h.day().toString(), "HOLIDAY", h.name())));
    days.workingSaturdays()
        .forEach(d -> rows.add(new DayRow(d.toString(), "WORKING_SATURDAY", "")));
    return rows;
  }

  private static CalendarYearRecorded recorded(int year, long version, CalendarYear days) {
    return new CalendarYearRecorded(
        year,
        version,
        days.holidays().stream().map(CalendarYear.Holiday::day).sorted().toList(),
        days.workingSaturdays().stream().sorted().toList());
  }

  private static void check(int year, CalendarYear days) {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < days.holidays().size(); i++) {
      check(year, days.holidays().get(i).day(), seen, "/holidays/" + i + "/day");
    }
    for (int i = 0; i < days.workingSaturdays().size(); i++) {
      LocalDate day = days.workingSaturdays().get(i);
      check(year, day, seen, "/workingSaturdays/" + i);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY) {
        throw DomainException.of("/workingSaturdays/" + i, CalendarProblem.NOT_A_SATURDAY, day);
      }
    }
  }

  private static void check(int year, LocalDate day, Set<LocalDate> seen, String pointer) {
    if (day.getYear() != year) {
      throw DomainException.of(
          pointer, CalendarProblem.DAY_OUTSIDE_YEAR, day, Integer.toString(year));
    }
    if (!seen.add(day)) {
      throw DomainException.of(pointer, CalendarProblem.DAY_TWICE, day);
    }
  }
}
