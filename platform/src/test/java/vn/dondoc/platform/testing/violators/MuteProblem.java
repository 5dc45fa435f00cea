package vn.dondoc.platform.testing.violators;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Texts that cannot be said: an apostrophe that swallows a placeholder, none, a broken pattern. */
enum MuteProblem implements Problem {
  SWALLOWED("Việc {0} đã đóng.", "The unit's task {0} is closed."),
  NOTHING("", "Nothing."),
  BROKEN("Việc {0 đã đóng.", "Task {0} is closed."),
  ONE_LANGUAGE("The same.", "The same.");

  private final String vi;
  private final String en;

  MuteProblem(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  @Override
  public Category category() {
    return Category.CONFLICT;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
