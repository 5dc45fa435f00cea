package vn.dondoc.plan.importing.document;

/**
 * How large a document may be. The largest of the real plans has 43 kB of text, 290 lines and 170
 * rows on some thirty pages. Work is bounded by what is counted here and not by time, so that the
 * same file is always read or always refused.
 *
 * @param bytes of the file
 * @param lines of the file
 * @param lineLength characters of one line
 * @param cells of all tables together
 * @param cellsPerRow of one row
 * @param parts of a packed file (docx, xlsx)
 * @param expandedBytes of all parts of a packed file together, of all streams of a pdf
 * @param expansion how many times larger than the file its parts may be
 * @param depth of elements inside each other
 * @param elements of all parts of a packed file together, of an html page
 * @param pages of a pdf
 * @param drawings steps that draw a pdf
 */
public record ImportLimits(
    int bytes,
    int lines,
    int lineLength,
    int cells,
    int cellsPerRow,
    int parts,
    int expandedBytes,
    int expansion,
    int depth,
    int elements,
    int pages,
    int drawings) {

  private static final int MEGABYTE = 1024 * 1024;

  public static final ImportLimits DEFAULT =
      new ImportLimits(8 * MEGABYTE, 50_000, 50_000, 200_000, 64);

  /** With the usual limits of packed files and pdf. */
  public ImportLimits(int bytes, int lines, int lineLength, int cells, int cellsPerRow) {
    this(
        bytes,
        lines,
        lineLength,
        cells,
        cellsPerRow,
        2_000,
        16 * MEGABYTE,
        200,
        120,
        500_000,
        300,
        4_000_000);
  }

  public int megabytes() {
    return bytes / MEGABYTE;
  }

  public int expandedMegabytes() {
    return expandedBytes / MEGABYTE;
  }
}
