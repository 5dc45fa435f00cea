package vn.dondoc.plan.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.naming.DataFile;
import vn.dondoc.plan.timing.Spelling;

/** Finds the indices that a text names: "PAPI", "SIPAS", … */
public final class IndexNames {

  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");

  private record Name(String index, List<Pattern> words) {}

  private final List<Name> names =
      DataFile.rows("indices.tsv").stream()
          .map(
              row ->
                  new Name(
                      row.get(0),
                      Arrays.stream(OR.split(row.get(1))).map(IndexNames::whole).toList()))
          .toList();

  private static Pattern whole(String words) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(Spelling.key(words)) + "(?!\\p{L})");
  }

  /** The indices in catalogue order, each once. */
  public List<String> in(String text) {
    var key = Spelling.key(text);
    return names.stream()
        .filter(name -> name.words().stream().anyMatch(words -> words.matcher(key).find()))
        .map(Name::index)
        .toList();
  }
}
