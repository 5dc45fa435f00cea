package vn.dondoc.plan.importing.table;

import java.util.List;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingReader;

/** Reads the tasks out of the tables of a document. */
public final class TaskTables {

  private final TimingReader timings = new TimingReader();
  private final DimensionCatalogue dimensions = new DimensionCatalogue();
  private final IndexNames indices;

  public TaskTables(IndexNames indices) {
    this.indices = indices;
  }

  /** Whether a table has the head of a table of tasks. */
  public static boolean isOfTasks(Table table) {
    var rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean divided = i + 1 < rows.size() && TableHead.of(rows.get(i), rows.get(i + 1)) != null;
      if (divided || TableHead.of(rows.get(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tasks in document order.
   *
   * @param names the names of the level of the issuer
   * @param year the planning year, for timings printed without one
   * @param planIndices the indices of the plan, empty when it names none
   * @param footnotes those read so far; notes inside the tables are added
   */
  public List<RecognisedTask> read(
      List<Block> blocks,
      UnitNames names,
      int year,
      List<String> planIndices,
      Footnotes footnotes,
      WarningList warnings) {
    var groups = new GroupTracker(dimensions, indices, planIndices);
    var pass = new TablePass(names, timings, year, groups, footnotes, warnings);
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Table table -> pass.take(table);
        case Paragraph paragraph -> {
          if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table) {
            pass.takeLine(paragraph);
          }
        }
      }
    }
    var soleIndex = planIndices.size() == 1 ? planIndices.getFirst() : null;
    var timing = new TimingCells(timings, year);
    return new TaskAssembly(names, timing, soleIndex, footnotes, warnings).tasks(pass.drafts());
  }
}
