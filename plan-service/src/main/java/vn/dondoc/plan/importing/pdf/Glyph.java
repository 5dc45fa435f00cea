package vn.dondoc.plan.importing.pdf;

/**
 * A letter where it stands.
 *
 * @param left where it begins
 * @param right where the next one would begin
 * @param base of the line it stands on
 * @param size of its font
 */
record Glyph(String text, float left, float right, float base, float size) {

  /** A point inside, to ask in which cell it is. */
  float middleX() {
    return (left + right) / 2;
  }

  float middleY() {
    return base - size * 0.3f;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
