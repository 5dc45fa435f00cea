package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Timing;

/**
 * What an import of a document must give.
 *
 * @param rows how many tasks
 * @param tasks in document order; empty where only their number is known
 * @param metadata values of the head by the names of {@link Expectations#metadata}; what is not
 *     named is not scored
 * @param warnings codes
 * @param duties how many duties of agencies stand in the text
 */
public record ExpectedPlan(
    int rows,
    List<Task> tasks,
    Map<String, String> metadata,
    Set<String> warnings,
    List<Regime> regimes,
    int duties) {

  public ExpectedPlan {
    tasks = List.copyOf(tasks);
    metadata = Map.copyOf(metadata);
    warnings = Set.copyOf(warnings);
    regimes = List.copyOf(regimes);
  }

  /**
   * A task row.
   *
   * @param leads canonical names
   * @param timing tells how a reading differs from what is expected
   * @param others further values by the names of {@link Expectations#others}; what is not named is
   *     not scored
   */
  public record Task(
      String text,
      List<String> leads,
      List<String> coordinators,
      String timingWords,
      Function<Timing, List<String>> timing,
      Map<Measure, String> others) {}

  /**
   * A reporting regime.
   *
   * @param lines any of which it is found on; empty for any line
   * @param lastDay on which a report is in time, null where the text names no day
   */
  public record Regime(
      Set<Integer> lines,
      String to,
      @Nullable String through,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate dataFrom,
      @Nullable LocalDate dataTo) {}
}
