package vn.dondoc.plan.clone;

import java.util.Locale;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What a clone leaves for a person to look at before the plan is issued. */
enum CloneWarning implements Problem {
  DIMENSION_GONE(
      "Nhiệm vụ {0}: chỉ số nội dung {1} ({2}) không còn trong danh mục năm {3}; đã bỏ.",
      "Task {0}: the dimension {1} ({2}) is no longer in the catalogue of {3}; it was left out."),
  UNIT_SPLIT(
      "\"{0}\" đã chia thành nhiều cơ quan, đơn vị: {1}. Hãy chọn cơ quan, đơn vị đúng.",
      "\"{0}\" has several successors: {1}. Choose the right ones."),
  UNIT_ENDED(
      "\"{0}\" đã chấm dứt hoạt động và không có cơ quan kế thừa.",
      "\"{0}\" has ended and has no successor."),
  TIMING_MOVED(
      "Nhiệm vụ {0}: thời gian \"{1}\" đọc theo năm mới không còn như cũ; các ngày được dời theo năm.",
      "Task {0}: the timing \"{1}\" reads otherwise in the new year; its dates were moved by year."),
  PARENT_LEFT_OUT(
      "Kế hoạch cấp trên {0} là của năm cũ; đã bỏ. Hãy nêu kế hoạch của năm mới.",
      "The plan above, {0}, is of the old year and was left out. Cite that of the new year."),
  OLD_YEAR_IN_TEXT(
      "Năm cũ {0} còn trong nội dung: {1}.", "The old year {0} still stands in the text: {1}.");

  private final String vi;
  private final String en;

  CloneWarning(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  ImportedWarning of(Object... args) {
    return new ImportedWarning(
        name(), null, text(Locale.of("vi"), args), text(Locale.of("en"), args));
  }

  @Override
  public Category category() {
    return Category.UNPROCESSABLE;
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
