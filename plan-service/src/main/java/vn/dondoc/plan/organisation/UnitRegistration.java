package vn.dondoc.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.plan.csv.Spreadsheet;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;

/**
 * Registers units from rows: all or none. A row of a unit that is known corrects its last state;
 * what it was before stays.
 */
@ApplicationScoped
public class UnitRegistration {

  static final List<String> COLUMNS =
      List.of("code", "name", "kind", "tier", "parent", "validFrom", "validTo");

  private final TimelineStore store;
  private final UnitRepository units;
  private final Audit audit;

  UnitRegistration(TimelineStore store, UnitRepository units, Audit audit) {
    this.store = store;
    this.units = units;
    this.audit = audit;
  }

  /** A row of the file with what it says. */
  private record Read(CsvRows.Row row, UnitRow unit) {}

  /**
   * Creates and changes units by code; parents stand in the file, in any order above their
   * children, or are registered.
   */
  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    return importRows(actor, CsvRows.read(csv, COLUMNS), dryRun, "csv");
  }

  /** The same from the first sheet of a workbook; rows count from 1 after the header. */
  @Transactional
  public ImportResult importXlsx(Actor actor, byte[] xlsx, boolean dryRun) {
    String csv = Spreadsheet.csvOf(xlsx, COLUMNS);
    return importRows(actor, CsvRows.read(csv, COLUMNS), dryRun, "xlsx");
  }

  private ImportResult importRows(Actor actor, CsvRows rows, boolean dryRun, String from) {
    UnitTimelines register = store.loadForChange();
    UnitRowReading reading = new UnitRowReading(register, units.tierRanks());
    List<Read> read = rows.map(row -> new Read(row, reading.read(row)));
    rows.refuseIfAnyIsWrong();
    ImportResult result = place(register, read, dryRun);
    rows.refuseIfAnyIsWrong();
    if (!dryRun) {
      store.save(register);
      audit.record(actor, "units.import", "unit", from, null, result, null);
    }
    return result;
  }

  private static ImportResult place(UnitTimelines register, List<Read> rows, boolean dryRun) {
    int created = 0;
    int changed = 0;
    for (Read read : rows) {
      UnitTimeline known = register.find(read.unit().code()).orElse(null);
      try {
        if (known == null) {
          register.begin(read.unit());
          created++;
        } else if (register.correct(known, read.unit())) {
          changed++;
        }
      } catch (DomainException e) {
        read.row().wrong("parent", e.problem(), e.args());
      }
    }
    return new ImportResult(dryRun, created, changed, rows.size() - created - changed);
  }
}
