package vn.dondoc.plan.importing.document;

import org.jspecify.annotations.Nullable;

/** The file cannot be read; nothing of it was taken over. */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final transient @Nullable Place place;
  private final String vietnamese;
  private final String english;

  /**
   * @param line where it was noticed, counted from 1; 0 for the file as a whole
   */
  public ImportRefused(RefusalCode code, int line) {
    this(code, line > 0 ? new Place.Line(line) : null);
  }

  /**
   * @param place where it was noticed, null for the file as a whole
   * @param args the values that the text of the code names
   */
  public ImportRefused(RefusalCode code, @Nullable Place place, Object... args) {
    super(place == null ? code.toString() : code + " at " + place.english());
    this.code = code;
    this.place = place;
    this.vietnamese =
        filled(code.vietnamese(), args) + (place == null ? "" : " (" + place.vietnamese() + ")");
    this.english =
        filled(code.english(), args) + (place == null ? "" : " (" + place.english() + ")");
  }

  private static String filled(String template, Object... args) {
    var text = template;
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  public RefusalCode code() {
    return code;
  }

  /** Where it was noticed, null for the file as a whole. */
  public @Nullable Place place() {
    return place;
  }

  /** The line where it was noticed, counted from 1; 0 for the file as a whole. */
  public int line() {
    return place instanceof Place.Line(int number) ? number : 0;
  }

  /** What is wrong, where, and what to do, in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** What is wrong, where, and what to do, in English. */
  public String english() {
    return english;
  }
}
