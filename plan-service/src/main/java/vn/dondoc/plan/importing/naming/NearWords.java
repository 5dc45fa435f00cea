package vn.dondoc.plan.importing.naming;

import java.util.List;

/** Words to be found in a text, though conversion from paper may have changed some letters. */
public final class NearWords {

  private final List<LooseWord> words;

  private NearWords(List<LooseWord> words) {
    this.words = words;
  }

  public static NearWords of(String text) {
    return new NearWords(LooseWord.of(NameToken.of(text)));
  }

  /** 1 where the words stand in the text, less where they nearly do, 0 where they do not. */
  public double likenessIn(String text) {
    var all = LooseWord.of(NameToken.of(text));
    double best = 0;
    for (int from = 0; from + words.size() <= all.size(); from++) {
      best = Math.max(best, likeness(all, from));
    }
    return best;
  }

  private double likeness(List<LooseWord> all, int from) {
    double likeness = 1;
    for (int i = 0; i < words.size() && likeness > 0; i++) {
      likeness *= all.get(from + i).likeness(words.get(i));
    }
    return likeness;
  }

  /** How much of the words of the text they are, 0 to 1. */
  public double shareOf(String text) {
    return Math.min(1, (double) words.size() / LooseWord.of(NameToken.of(text)).size());
  }
}
