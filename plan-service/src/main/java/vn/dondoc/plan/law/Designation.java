package vn.dondoc.plan.law;

import java.util.regex.Pattern;
import vn.dondoc.platform.text.Folded;

/** Number and symbol of a document (số, ký hiệu) as they are compared. */
final class Designation {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private Designation() {}

  static String printed(String number, String symbol) {
    return number.strip() + "/" + symbol.strip();
  }

  /** "02 /ĐA-UBND" and "2/ĐA-UBND" are one. */
  static String key(String printed) {
    return LEADING_ZEROS.matcher(SPACE.matcher(Folded.of(printed)).replaceAll("")).replaceFirst("");
  }

  /**
   * Whether a text names the document: the key, neither in a longer number nor in a longer symbol.
   *
   * @param folded the text as {@link CitingText#tight()} has it
   */
  static boolean isNamedIn(String folded, String key) {
    for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      int before = at - 1;
      while (before >= 0 && folded.charAt(before) == '0') {
        before--;
      }
      int after = at + key.length();
      boolean startsHere = before < 0 || !Character.isDigit(folded.charAt(before));
      boolean endsHere =
          after == folded.length()
              || (!Character.isDigit(folded.charAt(after)) && folded.charAt(after) != '-');
      if (startsHere && endsHere) {
        return true;
      }
    }
    return false;
  }
}
