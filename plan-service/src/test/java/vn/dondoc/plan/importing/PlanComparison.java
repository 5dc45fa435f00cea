package vn.dondoc.plan.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.timing.Spelling;

/** Compares an import with what it must give, row by row, and keeps every miss. */
public final class PlanComparison {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final List<Miss> misses = new ArrayList<>();
  private final RecognisedPlan plan;
  private final ExpectedPlan expected;
  private final String name;

  /** The read row of each expected one, null where it was not read. */
  private final List<@Nullable RecognisedTask> rows = new ArrayList<>();

  public PlanComparison(String name, RecognisedPlan plan, ExpectedPlan expected) {
    this.name = name;
    this.plan = plan;
    this.expected = expected;
    if (expected.tasks().isEmpty()) {
      int hits = Math.min(expected.rows(), plan.tasks().size());
      tallies.put(Measure.ROWS, new Tally(hits, expected.rows(), plan.tasks().size()));
    } else {
      rows();
    }
    metadata();
    duties();
    warnings();
    tallies.put(Measure.REGIMES, new RegimeComparison(plan, expected, misses).tally());
  }

  private void rows() {
    align();
    tallies.put(Measure.TEXT, share(this::sameText));
    tallies.put(Measure.LEADS, units("leads", ExpectedPlan.Task::leads, RecognisedTask::leads));
    tallies.put(
        Measure.COORDINATORS,
        units("coordinators", ExpectedPlan.Task::coordinators, RecognisedTask::coordinators));
    tallies.put(Measure.TIMING, share(this::sameTiming));
    List.of(Measure.NUMBERS, Measure.PRODUCTS, Measure.PARTS, Measure.LINES).forEach(this::others);
  }

  /** Both lists are in the order of the document. */
  private void align() {
    Set<RecognisedTask> left = new HashSet<>(plan.tasks());
    for (int i = 0; i < expected.tasks().size(); i++) {
      String text = expected.tasks().get(i).text();
      RecognisedTask row =
          plan.tasks().stream()
              .filter(left::contains)
              .filter(task -> Expectations.sameRow(text, task.text()))
              .findFirst()
              .orElse(null);
      rows.add(row);
      if (row == null) {
        misses.add(new Miss(i + 1, "row", "not read"));
      } else {
        left.remove(row);
      }
    }
    left.forEach(task -> misses.add(new Miss(0, "row", "a row too much on line " + task.lines())));
    tallies.put(
        Measure.ROWS,
        new Tally(plan.tasks().size() - left.size(), expected.tasks().size(), plan.tasks().size()));
  }

  /** Whether a read row says what is expected; tells the miss otherwise. */
  private interface RowCheck {
    @Nullable Miss miss(int row, ExpectedPlan.Task task, RecognisedTask read);
  }

  private Tally share(RowCheck check) {
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      RecognisedTask read = rows.get(i);
      Miss miss = read == null ? null : check.miss(i + 1, expected.tasks().get(i), read);
      if (miss != null) {
        misses.add(miss);
      } else if (read != null) {
        right++;
      }
    }
    return Tally.share(right, rows.size());
  }

  private @Nullable Miss sameText(int row, ExpectedPlan.Task task, RecognisedTask read) {
    String text = Spelling.fold(task.text());
    return text.equals(read.text()) ? null : Miss.of(row, "text", text, read.text());
  }

  private @Nullable Miss sameTiming(int row, ExpectedPlan.Task task, RecognisedTask read) {
    String words = Spelling.withoutFootnoteMarks(read.timing().words());
    if (!words.equals(Spelling.withoutFootnoteMarks(task.timingWords()))) {
      return Miss.of(row, "timing words", task.timingWords(), words);
    }
    List<String> differences = task.timing().apply(read.timing());
    return differences.isEmpty()
        ? null
        : new Miss(row, "timing “" + words + "”", String.join("; ", differences));
  }

  private void others(Measure measure) {
    if (expected.tasks().stream().allMatch(t -> t.others().containsKey(measure))) {
      tallies.put(
          measure,
          share(
              (row, task, read) -> {
                String wanted = Spelling.fold(task.others().get(measure));
                String given = Expectations.others(read).get(measure);
                return wanted.equals(given) ? null : Miss.of(row, measure.title(), wanted, given);
              }));
    }
  }

  private Tally units(
      String field,
      Function<ExpectedPlan.Task, Collection<String>> wanted,
      Function<RecognisedTask, Collection<Assignment>> read) {
    int hits = 0;
    int all = 0;
    for (int i = 0; i < rows.size(); i++) {
      RecognisedTask row = rows.get(i);
      Set<String> given = new HashSet<>();
      if (row != null) {
        read.apply(row).forEach(unit -> given.add(unit.canonical()));
      }
      Set<String> units = new HashSet<>();
      wanted.apply(expected.tasks().get(i)).forEach(unit -> units.add(Spelling.fold(unit)));
      all += units.size();
      for (String unit : units) {
        if (given.remove(unit)) {
          hits++;
        } else {
          misses.add(new Miss(i + 1, field, "missing “" + unit + "”"));
        }
      }
      for (String unit : given) {
        misses.add(new Miss(i + 1, field, "too much: “" + unit + "”"));
      }
    }
    int given =
        plan.tasks().stream()
            .mapToInt(
                t -> (int) read.apply(t).stream().map(Assignment::canonical).distinct().count())
            .sum();
    return new Tally(hits, all, given);
  }

  private void metadata() {
    Map<String, String> read = Expectations.metadata(plan);
    int right = 0;
    for (Map.Entry<String, String> value : expected.metadata().entrySet()) {
      String wanted = Spelling.fold(value.getValue());
      String given = read.get(value.getKey());
      if (wanted.equals(given)) {
        right++;
      } else {
        misses.add(Miss.of(0, value.getKey(), wanted, given));
      }
    }
    tallies.put(Measure.METADATA, Tally.share(right, expected.metadata().size()));
  }

  private void duties() {
    int read = plan.duties().size();
    if (read != expected.duties()) {
      misses.add(new Miss(0, "duties", read + " instead of " + expected.duties()));
    }
    int hits = Math.min(read, expected.duties());
    tallies.put(Measure.DUTIES, new Tally(hits, expected.duties(), read));
  }

  private void warnings() {
    Set<String> missing = new HashSet<>(expected.warnings());
    plan.warnings().forEach(warning -> missing.remove(warning.code().name()));
    missing.forEach(code -> misses.add(new Miss(0, "warning", "missing " + code)));
    int all = expected.warnings().size();
    tallies.put(Measure.WARNINGS, Tally.share(all - missing.size(), all));
  }

  public String name() {
    return name;
  }

  /** Only of what the expectation names. */
  public Map<Measure, Tally> tallies() {
    return Map.copyOf(tallies);
  }

  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  /** The score of a measure, 0 to 1. */
  public double score(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE).f1();
  }

  public RecognisedPlan plan() {
    return plan;
  }
}
