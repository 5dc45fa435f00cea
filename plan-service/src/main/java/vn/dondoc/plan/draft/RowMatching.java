package vn.dondoc.plan.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.text.Folded;

/**
 * Finds the rows of a plan again in a corrected document: those that say the same first, then the
 * most alike. Plain.
 */
final class RowMatching {

  /** How alike two rows must be, of 1 for the same words. */
  private static final double ALIKE = 0.6;

  /** What an equal number is worth, beside the words. */
  private static final double SAME_NUMBER = 0.2;

  /**
   * A row of a plan or of a document.
   *
   * @param id null of a row that was just read
   * @param number null where none is printed
   */
  record Row(@Nullable UUID id, @Nullable String number, String text) {}

  /** A row with its words counted once. */
  private record Counted(Row row, String folded, Map<String, Integer> words, int length) {

    static Counted of(Row row) {
      String folded = Folded.of(row.text());
      Map<String, Integer> words = new HashMap<>();
      String[] all = folded.split("[^\\p{L}\\p{N}]+");
      Arrays.stream(all).forEach(word -> words.merge(word, 1, Integer::sum));
      return new Counted(row, folded, words, all.length);
    }

    boolean sameText(Counted other) {
      return folded.equals(other.folded);
    }

    boolean sameNumber(Counted other) {
      return row.number() != null && Objects.equals(row.number(), other.row.number());
    }

    /** Twice the words in common, of all words of both; more where the number is the same. */
    double likeness(Counted other) {
      int common = 0;
      for (Map.Entry<String, Integer> word : words.entrySet()) {
        common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
      }
      double words = 2.0 * common / (length + other.length);
      return sameNumber(other) ? words + SAME_NUMBER : words;
    }
  }

  private record Pair(int known, int read, double likeness) {}

  private final List<Counted> known;
  private final List<Counted> read;
  private final Set<UUID> taken = new HashSet<>();
  private final @Nullable UUID[] ids;

  private RowMatching(List<Row> known, List<Row> read) {
    this.known = known.stream().map(Counted::of).toList();
    this.read = read.stream().map(Counted::of).toList();
    ids = new UUID[read.size()];
  }

  /**
   * The ids of the known rows that the read ones are, in their order; new ids for the others.
   *
   * @param known a row that has several texts comes with each of them; the first of equals wins
   */
  static List<UUID> ids(List<Row> known, List<Row> read) {
    RowMatching matching = new RowMatching(known, read);
    matching.take((one, other) -> one.sameText(other) && one.sameNumber(other));
    matching.take(Counted::sameText);
    matching.takeMostAlike();
    return Arrays.stream(matching.ids)
        .map(id -> Objects.requireNonNullElseGet(id, UUID::randomUUID))
        .toList();
  }

  private void take(BiPredicate<Counted, Counted> same) {
    for (int i = 0; i < ids.length; i++) {
      for (int j = 0; ids[i] == null && j < known.size(); j++) {
        if (isFree(j) && same.test(known.get(j), read.get(i))) {
          take(j, i);
        }
      }
    }
  }

  private void takeMostAlike() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      for (int j = 0; ids[i] == null && j < known.size(); j++) {
        double likeness = isFree(j) ? known.get(j).likeness(read.get(i)) : 0;
        if (likeness >= ALIKE) {
          pairs.add(new Pair(j, i, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (ids[pair.read()] == null && isFree(pair.known())) {
        take(pair.known(), pair.read());
      }
    }
  }

  private boolean isFree(int ofKnown) {
    return !taken.contains(known.get(ofKnown).row().id());
  }

  private void take(int ofKnown, int ofRead) {
    UUID id = known.get(ofKnown).row().id();
    taken.add(id);
    ids[ofRead] = id;
  }
}
