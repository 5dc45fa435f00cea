package vn.dondoc.plan.calendar;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a year of the calendar. */
public enum CalendarProblem implements Problem {
  YEAR_NOT_ENTERED(
      Category.MISSING, "Chưa nhập lịch năm {0}.", "The calendar of {0} was not entered yet."),
  DAY_OUTSIDE_YEAR(
      Category.INVALID, "Ngày {0} không thuộc năm {1}.", "The day {0} does not lie in {1}."),
  NOT_A_SATURDAY(
      Category.INVALID,
      "Ngày {0} không phải thứ Bảy; chỉ ghi ngày thứ Bảy làm bù.",
      "{0} is no Saturday; list only Saturdays that are worked."),
  DAY_TWICE(Category.INVALID, "Ngày {0} được ghi hai lần.", "The day {0} is listed twice.");

  private final Category category;
  private final String vi;
  private final String en;

  CalendarProblem(Category category, String vi, String en) {
    this.category = category;
    this.vi = vi;
    this.en = en;
  }

  @Override
  public Category category() {
    return category;
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
