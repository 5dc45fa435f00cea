package vn.dondoc.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.dondoc.benchmark.measure.Machine;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.measure.Part;

/** The generated part of docs/benchmarks.md. */
public final class MarkdownReport {

  private static final String BEGIN = "<!-- results: written by the command above -->";
  private static final String END = "<!-- end of results -->";

  private MarkdownReport() {}

  /** Exchanges what stands between the two marks. */
  public static void write(Path document, String section) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(document + " has no place for results");
    }
    Files.writeString(
        document,
        text.substring(0, begin + BEGIN.length()) + "\n\n" + section + text.substring(end));
  }

  public static String of(Results results, Machine machine, String when, String how) {
    return "%s. %s.%n%n%s%n%s%n%s%n%s"
        .formatted(
            when,
            machine.words(),
            how,
            comparisons(results),
            figures(results),
            results.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining()));
  }

  private static String comparisons(Results results) {
    return """

        | # | Operation | Against | ours /s | reference /s | rate × [95 %] | CPU × [95 %] | target × | by CPU | by rate | ms CPU per operation: service + database; reference; load generator | rounds |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """
        + results.comparisons().stream().map(MarkdownReport::row).collect(Collectors.joining());
  }

  private static String row(Comparison found) {
    Outcome o = found.outcome();
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s + %s; %s; %s | %d%s%s |%n"
        .formatted(
            found.benchmark(),
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

  private static String figures(Results results) {
    return """
        | # | Measured | Value | Target | |
        |---|---|---|---|---|
        """
        + results.figures().stream()
            .map(
                f ->
                    "| %s | %s | %s %s | %s | %s |%n"
                        .formatted(
                            f.benchmark(),
                            f.what(),
                            Numbers.brief(f.value()),
                            f.unit(),
                            f.target(),
                            f.verdict() == null ? "" : f.verdict().word()))
            .collect(Collectors.joining());
  }
}
