package vn.dondoc.benchmark.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.dondoc.benchmark.measure.Part;

/** Collects what was found and tells it at once. */
public final class Results {

  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> finished = new LinkedHashSet<>();
  private final Consumer<String> teller;

  /** Words on a benchmark. */
  public record Note(String benchmark, String text) {}

  public Results(Consumer<String> teller) {
    this.teller = teller;
  }

  public void add(Comparison found) {
    comparisons.add(found);
    var o = found.outcome();
    teller.accept(
        "%-4s %-44s %8s/s against %8s/s  rate × %s (range %s) %s  cpu × %s %s%n     ms/op: service %s, database %s; %s %s; load generator %s; dropped %d%s%s"
            .formatted(
                found.benchmark(),
                found.what(),
                Numbers.brief(o.ourRate().median()),
                Numbers.brief(o.referenceRate().median()),
                Numbers.withInterval(o.rateRatio()),
                Numbers.range(o.rateRatio()),
                found.byRate().word(),
                Numbers.withInterval(o.cpuRatio()),
                found.byCpu().word(),
                Numbers.brief(o.ourCpu(Part.SERVICE).median()),
                Numbers.brief(o.ourCpu(Part.DATABASE).median()),
                found.reference(),
                Numbers.brief(o.referenceCpu().median()),
                Numbers.brief(o.ourCpu(Part.CLIENT).median()),
                o.dropped(),
                o.noisy() ? "; NOISY, no result" : "",
                o.failures() > 0 ? "; FAILURES " + o.failures() : ""));
  }

  public void add(Figure found) {
    figures.add(found);
    teller.accept(
        "%-4s %-60s %10s %-4s %s %s"
            .formatted(
                found.benchmark(),
                found.what(),
                Numbers.brief(found.value()),
                found.unit(),
                found.target(),
                found.verdict() == null ? "" : found.verdict().word()));
  }

  /** Something that belongs to the results of a benchmark and is no number. */
  public void note(String benchmark, String text) {
    notes.add(new Note(benchmark, text));
    teller.accept("     " + text);
  }

  /** A benchmark has come to its end; of one that has not, a part is no result. */
  public void finished(String benchmark) {
    finished.add(benchmark);
  }

  public Set<String> finished() {
    return Set.copyOf(finished);
  }

  public List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }
}
