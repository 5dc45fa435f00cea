package vn.dondoc.plan.lint;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;

/**
 * Where in the document a finding lies, for whoever has it in hand.
 *
 * @param pointer JSON pointer such as {@code /tasks/3/leads}
 * @param number printed number of the task, of an appendix or of a footnote
 * @param appendix the appendix that it stands in
 * @param line line of the imported document
 */
public record Place(
    String pointer, @Nullable String number, @Nullable String appendix, @Nullable Integer line) {

  static Place of(String pointer) {
    return new Place(pointer, null, null, null);
  }

  /**
   * @param field of the task, such as {@code /leads}
   */
  static Place of(PlanContent.Task task, String field) {
    return new Place(
        "/tasks/" + task.seq() + field,
        task.body().number(),
        task.body().appendix(),
        task.body().sourceLine());
  }
}
