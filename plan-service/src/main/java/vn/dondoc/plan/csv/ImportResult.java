package vn.dondoc.plan.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do on a dry run.
 *
 * @param unchanged rows that say what is registered already
 */
public record ImportResult(boolean dryRun, int created, int changed, int unchanged) {

  /** Counts rows by what was registered before, null where nothing was, and after. */
  public static ImportResult comparing(
      boolean dryRun, List<? extends @Nullable Object> before, List<?> after) {
    int created = 0;
    int unchanged = 0;
    for (int i = 0; i < after.size(); i++) {
      if (before.get(i) == null) {
        created++;
      } else if (after.get(i).equals(before.get(i))) {
        unchanged++;
      }
    }
    return new ImportResult(dryRun, created, after.size() - created - unchanged, unchanged);
  }
}
