package vn.dondoc.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without Vietnamese diacritics, in lower case, with single spaces. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Folded() {}

  public static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return SPACE.matcher(plain.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ").strip();
  }

  /** A pattern for SQL {@code like}: what was typed, anywhere in the folded column. */
  public static String containing(String typed) {
    return "%" + of(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
