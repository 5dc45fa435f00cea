package vn.dondoc.plan.timing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes differently typed Vietnamese comparable. Real plans mix composed and decomposed Unicode,
 * both places of the tone mark ("hòa", "hoà", "Qúy"), capitals and stray white space.
 */
public final class Spelling {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Spelling() {}

  /** Composed Unicode, single spaces, nothing invisible, nothing around it. */
  public static String fold(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }

  /** The text without the raised digits that point to footnotes. */
  public static String withoutFootnoteMarks(String text) {
    return fold(FOOTNOTE_MARK.matcher(text).replaceAll(" "));
  }

  /** Lower case with the tone mark of each word behind the word, wherever it was typed. */
  public static String key(String text) {
    return keyOfFolded(fold(text));
  }

  /** The key of a text that is folded already. */
  public static String keyOfFolded(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var key = new StringBuilder(decomposed.length());
    var tones = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
        continue;
      }
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        key.append(tones);
        tones.setLength(0);
      }
      key.append(c);
    }
    return key.append(tones).toString();
  }

  /** A key without its marks, as where a text was typed without a Vietnamese keyboard. */
  public static String bare(String key) {
    if (isAscii(key)) {
      return key;
    }
    var bare = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == 'đ') {
        bare.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
