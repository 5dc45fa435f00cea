package vn.dondoc.plan.importing.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.naming.UnitNames;
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

  /**
   * The tasks in document order.
   *
   * @param names the names of the level of the issuer
   * @param year the planning year, for timings printed without one
   * @param soleIndex the index of the whole plan, null when it has several or none
   */
  public List<RecognisedTask> read(
      List<Block> blocks,
      UnitNames names,
      int year,
      @Nullable String soleIndex,
      WarningList warnings) {
    var pass = new TablePass(names, timings, year, new GroupTracker(dimensions, indices), warnings);
    for (var block : blocks) {
      if (block instanceof Table table) {
        pass.take(table);
      }
    }
    return new TaskAssembly(names, timings, year, soleIndex, warnings).tasks(pass.drafts());
  }
}
