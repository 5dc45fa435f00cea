package vn.dondoc.plan.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.DataFile;
import vn.dondoc.plan.importing.naming.NearWords;
import vn.dondoc.plan.importing.recognised.Dimension;

/**
 * The dimensions of the indices, found by number and words: both, the words alone, words that
 * conversion has changed, or the number alone where the heading says that it is one of a dimension
 * ("Chỉ số nội dung 3").
 */
final class DimensionCatalogue {

  /** A dimension and how surely a heading means it, 0 to 1. */
  record Match(Dimension dimension, double confidence) {}

  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern NUMBER_IN_TITLE =
      Pattern.compile(
          "(?iu)^(?:chỉ số nội dung|chỉ số thành phần|chỉ số lĩnh vực|trục nội dung|nội dung|trục|lĩnh vực)"
              + "\\s+(?:số\\s+|thứ\\s+)?(\\d|[IVX]{1,4})(?![\\p{L}\\d])[\\s.:–-]*(.*)$");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

  private static final double BOTH = 1;
  private static final double WORDS = 0.9;
  private static final double NEAR_WORDS = 0.8;
  private static final double NUMBER = 0.8;
  private static final double OTHER_NUMBER = 0.7;
  private static final double MOSTLY = 0.5;

  private record Entry(Dimension dimension, List<NearWords> words) {

    boolean isNumbered(@Nullable Integer number) {
      return number != null && number == dimension.number();
    }
  }

  private final List<Entry> entries;

  DimensionCatalogue() {
    entries =
        DataFile.rows("dimensions.tsv").stream()
            .map(
                row ->
                    new Entry(
                        new Dimension(row.get(0), Integer.parseInt(row.get(1))),
                        Arrays.stream(OR.split(row.get(2))).map(NearWords::of).toList()))
            .toList();
  }

  /**
   * The dimension a heading names, or null.
   *
   * @param indices those of the part above or of the plan; empty for any
   * @param printedNumber in Arabic or Roman, null when lost
   */
  @Nullable Match find(List<String> indices, @Nullable String printedNumber, String printedTitle) {
    var inTitle = NUMBER_IN_TITLE.matcher(printedTitle);
    boolean told = inTitle.matches();
    var number = number(told ? inTitle.group(1) : printedNumber);
    var title = told ? inTitle.group(2) : printedTitle;
    Match best = null;
    for (var entry : entries) {
      if (indices.isEmpty() || indices.contains(entry.dimension().index())) {
        double score = title.isBlank() ? 0 : score(entry, number, title);
        if (score == 0 && told && !indices.isEmpty() && entry.isNumbered(number)) {
          score = NUMBER;
        }
        if (score > 0 && (best == null || score > best.confidence())) {
          best = new Match(entry.dimension(), score);
        }
      }
    }
    return best;
  }

  private static double score(Entry entry, @Nullable Integer number, String title) {
    double best = 0;
    for (var words : entry.words()) {
      double likeness = words.likenessIn(title);
      if (likeness > 0) {
        double spelled = likeness == 1 ? BOTH : NEAR_WORDS;
        double counted = counted(entry, number, words.shareOf(title));
        best = Math.max(best, spelled * counted);
      }
    }
    return best;
  }

  /** With another number the words have to be most of the heading. */
  private static double counted(Entry entry, @Nullable Integer number, double share) {
    if (number == null) {
      return WORDS;
    }
    if (entry.isNumbered(number)) {
      return BOTH;
    }
    return share >= MOSTLY ? OTHER_NUMBER : 0;
  }

  private static @Nullable Integer number(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    int roman = ROMAN.indexOf(printed);
    if (roman >= 0) {
      return roman + 1;
    }
    return printed.matches("\\d{1,2}") ? Integer.valueOf(printed) : null;
  }
}
