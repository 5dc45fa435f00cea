package vn.dondoc.plan.importing.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All known names by their words, to find the longest one that begins at a word. */
final class NameIndex {

  /** A known name found in a cell and the token behind it. */
  record Found(KnownName name, int end) {}

  private final Map<String, NameIndex> next = new HashMap<>();
  private @Nullable KnownName name;

  /** A name without its fillers leads to the entry; the first entry of a name stays. */
  void add(List<NameToken> words, KnownName entry) {
    var node = this;
    for (var word : words) {
      if (!word.isFiller() && word.isWord()) {
        node = node.next.computeIfAbsent(word.key(), key -> new NameIndex());
      }
    }
    if (node.name == null) {
      node.name = entry;
    }
  }

  /** The longest known name from a token on that ends where a name may end, or null. */
  @Nullable Found longest(List<NameToken> tokens, int from, NameEnd ending) {
    if (from >= tokens.size() || tokens.get(from).isFiller()) {
      return null;
    }
    Found found = null;
    var node = this;
    for (int at = from; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (token.isFiller() && at > from) {
        continue;
      }
      node = node.next.get(token.key());
      if (node == null) {
        return found;
      }
      if (node.name != null && ending.at(at + 1)) {
        found = new Found(node.name, at + 1);
      }
    }
    return found;
  }

  /** Whether a name may end before a token. */
  @FunctionalInterface
  interface NameEnd {
    boolean at(int token);
  }
}
