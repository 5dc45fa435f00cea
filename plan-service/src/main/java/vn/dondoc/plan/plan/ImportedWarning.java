package vn.dondoc.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something the import wants a person to look at.
 *
 * @param line line of the document, null where it concerns no single one
 * @param path the value of the document that it is about: "number", "tasks[26].leads"; null where
 *     nobody said
 * @param place where a person finds the line in the file, null of a line of a text file
 */
public record ImportedWarning(
    String code,
    @Nullable Integer line,
    String vi,
    String en,
    @Nullable String path,
    @Nullable SourcePlace place) {

  public ImportedWarning(String code, @Nullable Integer line, String vi, String en) {
    this(code, line, vi, en, null, null);
  }

  /** What is wrong and where, in Vietnamese. */
  public String toldVi() {
    return place == null ? vi : vi + " (" + place.vi() + ")";
  }

  /** What is wrong and where, in English. */
  public String toldEn() {
    return place == null ? en : en + " (" + place.en() + ")";
  }

  /**
   * Where it lies, as a JSON pointer.
   *
   * @param place among the warnings of the import, from 0
   */
  public String pointer(int place) {
    return (line == null ? "/document/" : "/document/" + line + "/") + place;
  }
}
