package vn.dondoc.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.outbox.Outbox;

/** Registers units from CSV: all rows or none. */
@ApplicationScoped
public class UnitRegistration {

  static final List<String> COLUMNS =
      List.of("code", "name", "kind", "tier", "parent", "validFrom", "validTo");

  /** Both official formats: 000.00.00.H50 (QCVN 102:2016) and H50.01 (QĐ 20/2020/QĐ-TTg). */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,5}(\\.[A-Z0-9]{1,5}){0,8}");

  private final UnitRepository units;
  private final EntityManager db;
  private final Outbox outbox;
  private final Audit audit;

  UnitRegistration(UnitRepository units, EntityManager db, Outbox outbox, Audit audit) {
    this.units = units;
    this.db = db;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * Creates and changes units by code; parents stand in the file, in any order above their
   * children, or are registered.
   */
  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Set<String> tiers = new HashSet<>(units.tiers());
    Set<String> seen = new HashSet<>();
    List<UnitRow> read = rows.map(row -> read(row, tiers, seen));
    rows.refuseIfAnyIsWrong();
    ImportResult result = place(read, dryRun);
    if (!dryRun) {
      audit.record(actor, "units.import", "unit", "csv", null, result, null);
    }
    return result;
  }

  private UnitRow read(CsvRows.Row row, Set<String> tiers, Set<String> seen) {
    String code = row.required("code");
    if (code != null && (code.length() > 35 || !CODE.matcher(code).matches())) {
      row.wrong("code", UnitProblem.CODE_INVALID, code);
    }
    String parent = row.optional("parent");
    if (parent != null && !seen.contains(parent) && units.byCode(parent).isEmpty()) {
      row.wrong("parent", UnitProblem.PARENT_UNKNOWN, parent);
    }
    if (code != null && !seen.add(code)) {
      row.wrong("code", UnitProblem.CODE_TWICE, code);
    }
    String tier = row.required("tier");
    if (tier != null && !tiers.contains(tier)) {
      row.wrong("tier", UnitProblem.TIER_UNKNOWN, tier, String.join(", ", tiers));
    }
    LocalDate from = row.date("validFrom", LocalDate.of(1900, 1, 1));
    LocalDate to = row.date("validTo", null);
    if (to != null && to.isBefore(from)) {
      row.wrong("validTo", UnitProblem.VALIDITY_REVERSED, to);
    }
    return new UnitRow(
        code, row.required("name"), row.choice("kind", UnitKind.class), tier, parent, from, to);
  }

  private ImportResult place(List<UnitRow> rows, boolean dryRun) {
    Map<String, Unit> byCode = new LinkedHashMap<>();
    units
        .byCodes(
            rows.stream()
                .flatMap(r -> Stream.of(r.code(), r.parent()))
                .filter(Objects::nonNull)
                .distinct()
                .toList())
        .forEach(u -> byCode.put(u.code(), u));
    List<Unit> touched = new ArrayList<>();
    int created = 0;
    int unchanged = 0;
    for (UnitRow row : rows) {
      Unit parent = row.parent() == null ? null : byCode.get(row.parent());
      Unit unit = byCode.get(row.code());
      if (unit == null) {
        unit = new Unit(row, parent);
        byCode.put(row.code(), unit);
        created++;
        touched.add(unit);
        if (!dryRun) {
          units.persist(unit);
        }
      } else if (unit.place(row, parent)) {
        touched.add(unit);
      } else {
        unchanged++;
      }
    }
    ImportResult result = new ImportResult(dryRun, created, touched.size() - created, unchanged);
    if (dryRun) {
      db.clear();
    } else {
      db.flush();
      outbox.addAll(touched.stream().map(Unit::recorded).toList());
    }
    return result;
  }
}
