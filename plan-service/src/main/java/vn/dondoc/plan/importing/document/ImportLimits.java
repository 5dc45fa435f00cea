package vn.dondoc.plan.importing.document;

/**
 * How large a document may be. The largest of the real plans has 43 kB, 290 lines and 170 rows.
 *
 * @param bytes of the file
 * @param lines of the file
 * @param lineLength characters of one line
 * @param cells of all tables together
 * @param cellsPerRow of one row
 */
public record ImportLimits(int bytes, int lines, int lineLength, int cells, int cellsPerRow) {

  public static final ImportLimits DEFAULT =
      new ImportLimits(8 * 1024 * 1024, 50_000, 50_000, 200_000, 64);
}
