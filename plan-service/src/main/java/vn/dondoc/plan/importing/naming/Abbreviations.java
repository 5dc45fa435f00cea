package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes out the short forms that plans use in names. */
final class Abbreviations {

  private record ShortForm(List<String> keys, List<String> longKeys) {}

  private final List<ShortForm> known;

  private Abbreviations(List<ShortForm> known) {
    this.known = known;
  }

  static Abbreviations load() {
    return new Abbreviations(
        DataFile.rows("abbreviations.tsv").stream()
            .map(row -> new ShortForm(words(row.get(0)), words(row.get(1))))
            .sorted(Comparator.comparingInt((ShortForm s) -> s.keys().size()).reversed())
            .toList());
  }

  private static List<String> words(String text) {
    return NameToken.of(text).stream()
        .filter(token -> !token.isFiller())
        .map(NameToken::key)
        .toList();
  }

  /** The same tokens with short forms written out; the long words keep the place of the short. */
  List<NameToken> writeOut(List<NameToken> tokens) {
    var written = new ArrayList<NameToken>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      for (var candidate : known) {
        end = endOf(candidate, tokens, at);
        if (end > at) {
          var first = tokens.get(at);
          var whole =
              new NameToken(
                  first.key(), first.start(), tokens.get(end - 1).end(), first.capital(), false);
          candidate.longKeys().forEach(key -> written.add(whole.spelled(key)));
          break;
        }
      }
      if (end <= at) {
        written.add(tokens.get(at));
        end = at + 1;
      }
      at = end;
    }
    return written;
  }

  private static int endOf(ShortForm candidate, List<NameToken> tokens, int from) {
    int at = from;
    for (int i = 0; i < candidate.keys().size(); i++) {
      if (i > 0 && at < tokens.size() && tokens.get(at).is("&", "-", ",")) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).key().equals(candidate.keys().get(i))) {
        return from;
      }
      at++;
    }
    return at;
  }
}
