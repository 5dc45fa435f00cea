package vn.dondoc.plan.csv;

/**
 * What an import did, or would do on a dry run.
 *
 * @param unchanged rows that say what is registered already
 */
public record ImportResult(boolean dryRun, int created, int changed, int unchanged) {}
