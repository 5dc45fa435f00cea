package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/** "ngày cuối cùng của", "ngày làm việc cuối cùng của": the last day of a period by name. */
enum LastDay {
  ANY,
  WORKING;

  private static final Words ANY_DAY =
      Words.of(
          "ngày cuối cùng của",
          "ngày cuối cùng",
          "ngày cuối của",
          "ngày cuối",
          "hết ngày cuối cùng của");
  private static final Words WORKING_DAY =
      Words.of("ngày làm việc cuối cùng của", "ngày làm việc cuối cùng", "ngày làm việc cuối");

  /** Which of them comes next, or null. */
  static @Nullable LastDay read(Cursor cursor) {
    if (cursor.skip(WORKING_DAY)) {
      return WORKING;
    }
    return cursor.skip(ANY_DAY) ? ANY : null;
  }
}
