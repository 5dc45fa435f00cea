package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Undoes what optical recognition and conversions do to a phrase: letters for digits ("3O/6",
 * "l5/6"), letters for Roman numerals ("Quý lV"), words run together ("QuýIV", "Thườngxuyên") or
 * cut ("th ường xuyên").
 */
final class Mending {

  /** Words that may be found joined or cut, without their marks. */
  private static final Set<String> KNOWN =
      Stream.of(
              "thuong", "xuyen", "dinh", "ky", "hang", "quy", "nam", "thang", "ngay", "truoc",
              "cham", "nhat", "trong", "den", "het", "theo", "ke", "hoach", "giai", "doan", "hoan",
              "thanh", "khi", "moi", "lan", "tu", "cuoi", "dau", "giua", "sau", "tuan", "i", "ii",
              "iii", "iv")
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv");

  private Mending() {}

  static Token[] mended(Token... tokens) {
    var joined = joined(tokens);
    var mended = new ArrayList<Token>();
    for (var token : joined) {
      var before = mended.isEmpty() ? null : mended.getLast();
      boolean quarter = before != null && before.bare().equals("quy");
      if (quarter && ROMAN.contains(roman(token.bare()))) {
        mended.add(with(token, roman(token.bare())));
      } else if (token.isWord() && !KNOWN.contains(token.bare())) {
        split(token, mended);
      } else {
        mended.add(token);
      }
    }
    return mended.toArray(Token[]::new);
  }

  /** Neighbours without a space between them that are one number, or cut words that are one. */
  private static List<Token> joined(Token... tokens) {
    var joined = new ArrayList<Token>();
    for (var token : tokens) {
      var before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && isOneNumeral(before, token)) {
        joined.removeLast();
        joined.add(both(before, token, before.key() + token.key()));
      } else if (before != null && isOneNumber(before, token)) {
        joined.removeLast();
        joined.add(both(before, token, digits(before.bare()) + digits(token.bare())));
      } else if (before != null && isCut(before, token)) {
        joined.removeLast();
        joined.add(both(before, token, before.key() + token.key()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /** "1V", "I1" behind "Quý" are cut where a digit meets a letter. */
  private static boolean isOneNumeral(Token before, Token token) {
    return before.end() == token.start()
        && before.isWord() != token.isWord()
        && ROMAN.contains(roman(before.bare() + token.bare()));
  }

  private static boolean isOneNumber(Token before, Token token) {
    boolean touching = before.end() == token.start();
    boolean oneIsDigits = before.number() >= 0 || token.number() >= 0;
    return touching
        && oneIsDigits
        && isDigits(digits(before.bare()))
        && isDigits(digits(token.bare()))
        && before.bare().length() + token.bare().length() <= 4;
  }

  private static boolean isCut(Token before, Token token) {
    return before.isWord()
        && token.isWord()
        && !(KNOWN.contains(before.bare()) && KNOWN.contains(token.bare()))
        && KNOWN.contains(before.bare() + token.bare());
  }

  private static void split(Token token, List<Token> mended) {
    var bare = token.bare();
    for (int i = 1; i < bare.length(); i++) {
      var head = bare.substring(0, i);
      var tail = bare.substring(i);
      if (KNOWN.contains(head) && (KNOWN.contains(tail) || ROMAN.contains(roman(tail)))) {
        // Both quote the joined word: where in it they part is not known after folding.
        mended.add(new Token(head, head, token.start(), token.end(), token.capital()));
        var second = ROMAN.contains(roman(tail)) ? roman(tail) : tail;
        mended.add(new Token(second, second, token.start(), token.end(), false));
        return;
      }
    }
    mended.add(token);
  }

  private static Token both(Token first, Token second, String key) {
    return Token.of(key, first.start(), second.end(), first.capital());
  }

  private static Token with(Token token, String key) {
    return Token.of(key, token.start(), token.end(), token.capital());
  }

  private static String roman(String bare) {
    if (bare.isEmpty() || bare.length() > 3 || bare.matches("[0-9]+")) {
      return bare;
    }
    return bare.replace('l', 'i')
        .replace('1', 'i')
        .replace('|', 'i')
        .replace('j', 'i')
        .replace('y', 'v');
  }

  private static String digits(String bare) {
    return bare.replace('o', '0')
        .replace('l', '1')
        .replace('i', '1')
        .replace('s', '5')
        .replace('b', '8');
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
