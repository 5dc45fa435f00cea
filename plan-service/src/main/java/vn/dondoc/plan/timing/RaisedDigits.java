package vn.dondoc.plan.timing;

/** The raised digits that mark a footnote, as in "Kế hoạch số 27¹". */
public final class RaisedDigits {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedDigits() {}

  /** The same text with its digits raised; other letters stay as they are. */
  public static String of(String text) {
    var raised = new StringBuilder(text);
    for (int i = 0; i < raised.length(); i++) {
      char letter = raised.charAt(i);
      if (letter >= '0' && letter <= '9') {
        raised.setCharAt(i, RAISED.charAt(letter - '0'));
      }
    }
    return raised.toString();
  }

  public static boolean isRaised(char letter) {
    return RAISED.indexOf(letter) >= 0;
  }

  /** The raised digits at the end of the words as plain ones, "5"; empty where there are none. */
  public static String atEnd(String words) {
    var mark = new StringBuilder();
    for (int i = words.length() - 1; i >= 0 && isRaised(words.charAt(i)); i--) {
      mark.insert(0, RAISED.indexOf(words.charAt(i)));
    }
    return mark.toString();
  }
}
