package vn.dondoc.plan.importing;

/**
 * One value that was not read as expected.
 *
 * @param row counted from 1, 0 for the plan as a whole
 * @param field of the row or of the plan
 * @param detail units, dates and short values; longer text is told by where it begins to differ
 */
public record Miss(int row, String field, String detail) {

  private static final int LONGEST_QUOTE = 40;

  static Miss of(int row, String field, String expected, String actual) {
    if (expected.length() <= LONGEST_QUOTE && actual.length() <= LONGEST_QUOTE) {
      return new Miss(row, field, "“" + actual + "” instead of “" + expected + "”");
    }
    return new Miss(
        row,
        field,
        "%d characters instead of %d, different from character %d on"
            .formatted(
                actual.length(), expected.length(), 1 + Expectations.common(expected, actual)));
  }

  @Override
  public String toString() {
    return (row == 0 ? "" : "row " + row + ", ") + field + ": " + detail;
  }
}
