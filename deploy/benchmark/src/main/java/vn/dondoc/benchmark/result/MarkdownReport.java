package vn.dondoc.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.benchmark.measure.Machine;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.measure.Part;

/** The generated part of docs/benchmarks.md: a section for each benchmark, with its own day. */
public final class MarkdownReport {

  private static final String BEGIN = "<!-- results: written by the command above -->\n";
  private static final String END = "<!-- end of results -->";
  private static final Pattern SECTION =
      Pattern.compile("### ([A-Z]\\d+)\\n.*?(?=### [A-Z]\\d|\\z)", Pattern.DOTALL);

  /** B2 before B10. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt((String name) -> name.charAt(0))
          .thenComparingInt(name -> Integer.parseInt(name.substring(1)));

  private MarkdownReport() {}

  /**
   * Exchanges the sections of the benchmarks that came to their end; the others stay as they are.
   *
   * @param how it was measured, in words
   */
  public static void write(Path document, Results results, Machine machine, String when, String how)
      throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(document + " has no place for results");
    }
    SortedMap<String, String> sections = new TreeMap<>(BY_NUMBER);
    Matcher kept = SECTION.matcher(text.substring(begin + BEGIN.length(), end));
    while (kept.find()) {
      sections.put(kept.group(1), kept.group());
    }
    String head = "%s. %s. %s.".formatted(when, machine.words(), how);
    results
        .finished()
        .forEach(benchmark -> sections.put(benchmark, section(benchmark, results, head)));
    Files.writeString(
        document,
        text.substring(0, begin + BEGIN.length())
            + "\n"
            + String.join("", sections.values())
            + text.substring(end));
  }

  private static String section(String benchmark, Results results, String head) {
    String notes =
        results.notes().stream()
            .filter(note -> note.benchmark().equals(benchmark))
            .map(note -> "- " + note.text() + "\n")
            .collect(Collectors.joining());
    return "### %s%n%n%s%n%n%s%s%s"
        .formatted(
            benchmark,
            head,
            comparisons(of(benchmark, results.comparisons(), Comparison::benchmark)),
            figures(of(benchmark, results.figures(), Figure::benchmark)),
            notes.isEmpty() ? "" : notes + "\n");
  }

  private static <T> List<T> of(
      String benchmark, List<T> all, java.util.function.Function<T, String> name) {
    return all.stream().filter(found -> name.apply(found).equals(benchmark)).toList();
  }

  private static String comparisons(List<Comparison> found) {
    if (found.isEmpty()) {
      return "";
    }
    return """
        | Operation | Against | ours /s | reference /s | rate × [95 %] | CPU × [95 %] | target × | by CPU | by rate | ms CPU per operation: service + database; reference; load generator | rounds |
        |---|---|---|---|---|---|---|---|---|---|---|
        """
        + found.stream().map(MarkdownReport::row).collect(Collectors.joining())
        + "\n";
  }

  private static String row(Comparison found) {
    Outcome o = found.outcome();
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s + %s; %s; %s | %d%s%s |%n"
        .formatted(
            found.what(),
            found.reference(),
            Numbers.brief(o.ourRate().median()),
            Numbers.brief(o.referenceRate().median()),
            Numbers.withInterval(o.rateRatio()),
            Numbers.withInterval(o.cpuRatio()),
            Numbers.brief(found.target()),
            found.byCpu().word(),
            found.byRate().word(),
            Numbers.brief(o.ourCpu(Part.SERVICE).median()),
            Numbers.brief(o.ourCpu(Part.DATABASE).median()),
            Numbers.brief(o.referenceCpu().median()),
            Numbers.brief(o.ourCpu(Part.CLIENT).median()),
            o.pairs().size(),
            o.noisy() ? ", noisy: a hint, no result" : "",
            o.failures() > 0 ? ", " + o.failures() + " failures" : "");
  }

  private static String figures(List<Figure> found) {
    if (found.isEmpty()) {
      return "";
    }
    return """
        | Measured | Value | Target | |
        |---|---|---|---|
        """
        + found.stream()
            .map(
                f ->
                    "| %s | %s %s | %s | %s |%n"
                        .formatted(
                            f.what(),
                            Numbers.brief(f.value()),
                            f.unit(),
                            f.target(),
                            f.verdict() == null ? "" : f.verdict().word()))
            .collect(Collectors.joining())
        + "\n";
  }
}
