package vn.dondoc.plan.importing.document;

/**
 * The text of a cell without markup; line breaks inside the cell are kept, other space is folded.
 *
 * @param columns how many columns it covers; the cells of the others follow and are blank
 * @param fromAbove whether it is the lower part of a cell that covers several rows; it repeats the
 *     text, which is printed once
 */
public record Cell(String text, Position position, int columns, boolean fromAbove) {

  /** A cell that covers one column and one row. */
  public Cell(String text, Position position) {
    this(text, position, 1, false);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
