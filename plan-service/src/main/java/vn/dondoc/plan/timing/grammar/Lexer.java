package vn.dondoc.plan.timing.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.plan.timing.RaisedDigits;
import vn.dondoc.plan.timing.Spelling;

/** Cuts a folded phrase into tokens; ornaments and footnote marks are left out. */
final class Lexer {

  private static final String ORNAMENTS = "\"'“”‘’«»|_*~`^·•●▪■□✓…<>[]{}\ufffd";
  private static final String DASHES = "–—‐‑−";

  /** "[1]" points to a footnote as a raised digit does; "[2025]" may be a year. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,3}]");

  /** One spelling for words that are written in two right ways. */
  private static final Map<String, String> SAME =
      Map.of(
          Spelling.key("hằng"), Spelling.key("hàng"),
          Spelling.key("quí"), Spelling.key("quý"),
          Spelling.key("kì"), Spelling.key("kỳ"),
          Spelling.key("bẩy"), Spelling.key("bảy"));

  private Lexer() {}

  static List<Token> tokens(String words) {
    var tokens = new ArrayList<Token>();
    var footnote = FOOTNOTE.matcher(words);
    int at = 0;
    while (at < words.length()) {
      char first = words.charAt(at);
      if (first == '[' && footnote.region(at, words.length()).lookingAt()) {
        at = footnote.end();
        continue;
      }
      int end = end(words, at);
      if (!Character.isWhitespace(first)
          && ORNAMENTS.indexOf(first) < 0
          && !RaisedDigits.isRaised(first)) {
        tokens.add(token(words, at, end));
      }
      at = end;
    }
    return List.copyOf(tokens);
  }

  static String keyOf(String word) {
    var key = Spelling.keyOfFolded(word);
    return SAME.getOrDefault(key, key);
  }

  private static Token token(String words, int start, int end) {
    char first = words.charAt(start);
    if (DASHES.indexOf(first) >= 0) {
      return Token.of("-", start, end, false);
    }
    var text = words.substring(start, end);
    if (isRoman(first) || isWide(first)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    // The letters eth look like the Vietnamese letter and come out of old fonts.
    var key = keyOf(text.replace('ð', 'đ').replace('Ð', 'Đ'));
    return Token.of(key, start, end, Character.isUpperCase(first));
  }

  private static int end(String words, int start) {
    int end = start + 1;
    char first = words.charAt(start);
    if (Character.isDigit(first)) {
      while (end < words.length() && Character.isDigit(words.charAt(end))) {
        end++;
      }
    } else if (isLetter(first)) {
      while (end < words.length() && isLetter(words.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(first)
        && end < words.length()
        && Character.isLowSurrogate(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || isRoman(c);
  }

  private static boolean isRoman(char c) {
    return c >= '\u2160' && c <= '\u217B';
  }

  private static boolean isWide(char c) {
    return c >= '\uFF01' && c <= '\uFF5E';
  }
}
