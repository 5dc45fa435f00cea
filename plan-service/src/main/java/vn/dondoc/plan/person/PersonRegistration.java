package vn.dondoc.plan.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.outbox.Outbox;

/** Registers persons with their positions from CSV: all rows or none. */
@ApplicationScoped
public class PersonRegistration {

  static final List<String> COLUMNS = List.of("code", "name", "unit", "role");

  private final PersonRepository persons;
  private final UnitRepository units;
  private final EntityManager db;
  private final Outbox outbox;
  private final Audit audit;

  PersonRegistration(
      PersonRepository persons,
      UnitRepository units,
      EntityManager db,
      Outbox outbox,
      Audit audit) {
    this.persons = persons;
    this.units = units;
    this.db = db;
    this.outbox = outbox;
    this.audit = audit;
  }

  private record PersonRow(
      String code,
      String name,
      String subject,
      Unit unit,
      PositionRole role,
      boolean acting,
      LocalDate from,
      LocalDate to) {}

  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Map<String, Optional<Unit>> known = new HashMap<>();
    List<PersonRow> read = rows.map(row -> read(row, known));
    rows.refuseIfAnyIsWrong();
    ImportResult result = place(read, dryRun);
    if (!dryRun) {
      audit.record(actor, "persons.import", "person", "csv", null, result, null);
    }
    return result;
  }

  private PersonRow read(CsvRows.Row row, Map<String, Optional<Unit>> known) {
    String code = row.required("unit");
    Unit unit = null;
    if (code != null) {
      unit = known.computeIfAbsent(code, units::byCode).orElse(null);
      if (unit == null) {
        row.wrong("unit", UnitProblem.UNIT_NOT_FOUND, code);
      }
    }
    PersonRow read =
        new PersonRow(
            row.required("code"),
            row.required("name"),
            row.optional("subject"),
            unit,
            row.choice("role", PositionRole.class),
            row.yes("acting"),
            row.date("validFrom", LocalDate.of(1900, 1, 1)),
            row.date("validTo", null));
    check(row, read);
    return read;
  }

  private void check(CsvRows.Row row, PersonRow read) {
    if (read.acting() && read.role() != null && read.role() != PositionRole.HEAD) {
      row.wrong("acting", PersonProblem.ONLY_A_HEAD_ACTS);
    }
    if (read.to() != null && read.to().isBefore(read.from())) {
      row.wrong("validTo", UnitProblem.VALIDITY_REVERSED, read.to());
    }
    if (read.subject() != null) {
      persons
          .bySubject(read.subject())
          .filter(other -> !other.code().equals(read.code()))
          .ifPresent(other -> row.wrong("subject", PersonProblem.SUBJECT_TAKEN, read.subject()));
    }
  }

  private ImportResult place(List<PersonRow> rows, boolean dryRun) {
    Map<String, Person> byCode =
        persons.byCodes(rows.stream().map(PersonRow::code).distinct().toList()).stream()
            .collect(Collectors.toMap(Person::code, Function.identity()));
    List<Position> held =
        new ArrayList<>(persons.positionsOf(byCode.values().stream().map(Person::id).toList()));
    List<Position> touched = new ArrayList<>();
    int created = 0;
    int unchanged = 0;
    for (PersonRow row : rows) {
      Person person = byCode.get(row.code());
      boolean renamed = false;
      if (person == null) {
        person = new Person(row.code(), row.name(), row.subject());
        byCode.put(row.code(), person);
        if (!dryRun) {
          persons.persist(person);
        }
      } else {
        renamed = person.rename(row.name(), row.subject());
      }
      Position position = find(held, person, row);
      if (position == null) {
        position =
            new Position(
                person.id(), row.unit().id(), row.role(), row.acting(), row.from(), row.to());
        held.add(position);
        touched.add(position);
        created++;
        if (!dryRun) {
          persons.persist(position);
        }
      } else if (position.goesOn(row.acting(), row.to()) || renamed) {
        touched.add(position);
      } else {
        unchanged++;
      }
    }
    ImportResult result = new ImportResult(dryRun, created, touched.size() - created, unchanged);
    if (dryRun) {
      db.clear();
    } else {
      db.flush();
      outbox.addAll(touched.stream().map(Position::recorded).toList());
    }
    return result;
  }

  private static Position find(List<Position> held, Person person, PersonRow row) {
    return held.stream()
        .filter(p -> p.is(person.id(), row.unit().id(), row.role(), row.from()))
        .findFirst()
        .orElse(null);
  }
}
