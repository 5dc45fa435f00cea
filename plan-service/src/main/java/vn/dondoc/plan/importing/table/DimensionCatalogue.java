package vn.dondoc.plan.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.DataFile;
import vn.dondoc.plan.importing.recognised.Dimension;
import vn.dondoc.plan.timing.Spelling;

/** The dimensions of the indices, found by number and words together. */
final class DimensionCatalogue {

  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");

  private record Entry(Dimension dimension, List<String> words) {}

  private final List<Entry> entries;

  DimensionCatalogue() {
    entries =
        DataFile.rows("dimensions.tsv").stream()
            .map(
                row ->
                    new Entry(
                        new Dimension(row.get(0), Integer.parseInt(row.get(1))),
                        Arrays.stream(OR.split(row.get(2))).map(Spelling::key).toList()))
            .toList();
  }

  /**
   * The dimension a heading names, or null.
   *
   * @param index the index of the part above, null when there is none
   * @param number as printed, null when lost
   */
  @Nullable Dimension find(@Nullable String index, @Nullable String number, String title) {
    var key = Spelling.key(title);
    return entries.stream()
        .filter(entry -> index == null || entry.dimension().index().equals(index))
        .filter(entry -> number == null || number.equals("" + entry.dimension().number()))
        .filter(entry -> entry.words().stream().anyMatch(key::contains))
        .map(Entry::dimension)
        .findFirst()
        .orElse(null);
  }
}
