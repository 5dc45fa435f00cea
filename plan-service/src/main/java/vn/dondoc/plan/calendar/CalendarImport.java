package vn.dondoc.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.plan.csv.CsvProblem;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Actor;

/** Enters whole years of the calendar from CSV: a year that the file names is as the file says. */
@ApplicationScoped
public class CalendarImport {

  static final List<String> COLUMNS = List.of("day", "kind", "name");

  /** What a row says of its day. */
  enum Kind {
    HOLIDAY,
    WORKING_SATURDAY
  }

  private final CalendarKeeping keeping;
  private final TransactionSynchronizationRegistry transaction;

  CalendarImport(CalendarKeeping keeping, TransactionSynchronizationRegistry transaction) {
    this.keeping = keeping;
    this.transaction = transaction;
  }

  /** All rows or none; the result counts years. */
  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Map<LocalDate, Long> seen = new HashMap<>();
    Map<Integer, CalendarYear> read = new TreeMap<>();
    rows.forEach(row -> read(row, seen, read));
    rows.refuseIfAnyIsWrong();
    List<Object> before = new ArrayList<>();
    List<CalendarYear> after = new ArrayList<>();
    read.forEach(
        (year, days) -> {
          days.holidays().sort(Comparator.comparing(CalendarYear.Holiday::day));
          days.workingSaturdays().sort(Comparator.naturalOrder());
          CalendarYear known = keeping.find(year).map(CalendarKeeping.Entered::year).orElse(null);
          before.add(known);
          after.add(days);
          if (!days.equals(known)) {
            keeping.put(actor, year, days, "*");
          }
        });
    if (dryRun) {
      transaction.setRollbackOnly();
    }
    return ImportResult.comparing(dryRun, before, after);
  }

  private static void read(
      CsvRows.Row row, Map<LocalDate, Long> seen, Map<Integer, CalendarYear> years) {
    boolean named = row.required("day") != null;
    LocalDate day = named ? row.date("day", null) : null;
    Kind kind = row.choice("kind", Kind.class);
    String name = kind == Kind.HOLIDAY ? row.required("name") : row.optional("name");
    if (day == null || kind == null) {
      return;
    }
    if (day.getYear() < 2000 || day.getYear() > 2100) {
      row.wrong("day", CalendarProblem.DAY_OUTSIDE_YEAR, day, "2000-2100");
    }
    Long first = seen.putIfAbsent(day, row.number());
    if (first != null) {
      row.wrong("day", CsvProblem.ROW_TWICE, Long.toString(first));
    }
    CalendarYear year =
        years.computeIfAbsent(
            day.getYear(), y -> new CalendarYear(new ArrayList<>(), new ArrayList<>()));
    if (kind == Kind.HOLIDAY) {
      year.holidays().add(new CalendarYear.Holiday(day, name));
    } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY) {
      row.wrong("day", CalendarProblem.NOT_A_SATURDAY, day);
    } else {
      year.workingSaturdays().add(day);
    }
  }
}
