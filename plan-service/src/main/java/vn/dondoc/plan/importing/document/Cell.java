package vn.dondoc.plan.importing.document;

/**
 * The text of a cell without markup; line breaks inside the cell are kept, other space is folded.
 */
public record Cell(String text, Position position) {

  public boolean isBlank() {
    return text.isBlank();
  }
}
