package vn.dondoc.plan.indextarget;

import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.result.ResultView;

/**
 * Which sub-dimensions the tasks of a plan serve, the weak ones without a task first.
 *
 * @param year whose catalogue was taken: the plan's first
 * @param unit whose results are shown: the issuer, or the nearest one above it that has any
 * @param weakWithoutTask how many sub-dimensions are weak or fell, and have no task
 */
public record CoverageMap(UUID plan, int year, String unit, int weakWithoutTask, List<Row> rows) {

  /**
   * A sub-dimension, or a dimension that has none.
   *
   * @param result the last one up to the plan's year, absent where none is entered
   * @param resultOf code of what the result is of: the dimension where the sub-dimension has none
   * @param weak whether the last group is one of the lower two
   * @param fell whether the score fell on the year before
   */
  public record Row(
      String index,
      String dimension,
      String name,
      String nameEn,
      ResultView result,
      String resultOf,
      boolean weak,
      boolean fell,
      int taskCount,
      List<ServingTask> tasks) {

    boolean needsATask() {
      return taskCount == 0 && (weak || fell);
    }
  }

  /**
   * A task that serves it.
   *
   * @param direct whether it names the sub-dimension itself, not only its dimension
   */
  public record ServingTask(UUID id, int seq, String number, String text, boolean direct) {}
}
