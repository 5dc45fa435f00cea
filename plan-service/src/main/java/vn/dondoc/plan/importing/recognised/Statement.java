package vn.dondoc.plan.importing.recognised;

/**
 * A piece of text and the line where it begins.
 *
 * @param confidence 0 to 1, see {@link Confidence}
 */
public record Statement(String text, int line, double confidence) {

  /** A piece of text under its own mark. */
  public Statement(String text, int line) {
    this(text, line, Confidence.PRINTED);
  }
}
