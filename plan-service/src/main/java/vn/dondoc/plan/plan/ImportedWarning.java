package vn.dondoc.plan.plan;

/**
 * Something the import wants a person to look at.
 *
 * @param line line of the document, null where it concerns no single one
 */
public record ImportedWarning(String code, Integer line, String vi, String en) {

  /**
   * Where it lies, as a JSON pointer.
   *
   * @param place among the warnings of the import, from 0
   */
  public String pointer(int place) {
    return (line == null ? "/document/" : "/document/" + line + "/") + place;
  }
}
