package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.naming.DataFile;
import vn.dondoc.plan.timing.Spelling;

/** The laws that plans still cite after they were replaced (rule P7), from {@code repealed.tsv}. */
public final class RepealedLaws {

  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");

  /** A law by the words of its citations, with the day from which its successor applies. */
  public record Repealed(List<String> words, String law, String successor, LocalDate since) {

    boolean isCitedIn(String text) {
      String key = Spelling.key(text);
      return words.stream().anyMatch(key::contains);
    }
  }

  private final List<Repealed> all =
      DataFile.rows("repealed.tsv").stream()
          .map(
              row ->
                  new Repealed(
                      Arrays.stream(OR.split(row.get(0))).map(Spelling::key).toList(),
                      row.get(1),
                      row.get(2),
                      LocalDate.parse(row.get(3))))
          .toList();

  /** The laws whose successors apply on the day. */
  List<Repealed> on(LocalDate day) {
    return all.stream().filter(law -> !day.isBefore(law.since())).toList();
  }

  /** Those that the text cites though their successors apply on the day. */
  public List<Repealed> outdated(String text, LocalDate day) {
    return on(day).stream().filter(law -> law.isCitedIn(text)).toList();
  }
}
