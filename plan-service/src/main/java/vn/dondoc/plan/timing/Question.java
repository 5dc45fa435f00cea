package vn.dondoc.plan.timing;

/** What a person still has to say about a phrase. */
public enum Question {
  /** Nothing, or not all, of the phrase was understood. */
  NOT_READ(
      "Không đọc được thời gian. Hãy chọn loại và ngày.",
      "The time was not understood. Choose its kind and days."),
  /** "Định kỳ theo quy định", "02 lần/quý": how often, or on which days, is not stated. */
  DAYS_NOT_STATED(
      "Không nêu kỳ hoặc ngày cụ thể. Hãy chọn các ngày.",
      "Neither period nor days are stated. Choose the days."),
  /** An event has to happen first (rule D4). */
  DAY_OF_EVENT(
      "Phụ thuộc một sự kiện. Khi sự kiện có ngày, hãy ghi ngày đó.",
      "It depends on an event. Record its day once it is known."),
  /** Another document holds the day (rule D4). */
  OTHER_DOCUMENT(
      "Thời gian nằm trong văn bản khác. Hãy ghi ngày theo văn bản đó.",
      "Another document holds the time. Record its day."),
  /** "Tuần đầu tháng 6", "năm học", "đầu quý": a convention that a province may set otherwise. */
  CONVENTION(
      "Ngày được tính theo quy ước. Hãy xác nhận hoặc sửa.",
      "The days follow a convention. Confirm or correct them."),
  /** "Dự kiến", "khoảng". */
  TENTATIVE(
      "Thời gian mới là dự kiến. Hãy xác nhận hoặc sửa.",
      "The time is tentative. Confirm or correct it."),
  /** The plan covers several years and none is printed. */
  WHICH_YEAR(
      "Kế hoạch nhiều năm nhưng không ghi năm. Hãy chọn năm.",
      "The plan covers several years and none is printed. Choose the year."),
  /** Two readings are fair and end on different days. */
  TWO_READINGS("Có hai cách hiểu. Hãy chọn một.", "Two readings are fair. Choose one."),
  /** Statements of different kinds stand side by side: which of them binds. */
  SEVERAL_STATEMENTS(
      "Có nhiều mốc thời gian khác loại. Hãy chọn mốc ràng buộc.",
      "Times of different kinds stand side by side. Choose the one that binds."),
  /** The time of day that is printed is not part of the reading. */
  TIME_OF_DAY(
      "Có ghi giờ, hệ thống chỉ tính theo ngày. Hãy xác nhận ngày cuối.",
      "A time of day is printed, and only the day counts here. Confirm the last day."),
  /** Words beside the time were not understood; the time was. */
  WORDS_LEFT(
      "Còn chữ chưa hiểu bên cạnh thời gian. Hãy xác nhận.",
      "Words beside the time were not understood. Confirm the time."),
  /** Letters or digits were mended, as after optical recognition ("Quý lV", "3O/6"). */
  MENDED(
      "Chữ hoặc số đã được sửa lỗi nhận dạng. Hãy đối chiếu bản gốc.",
      "Letters or digits were mended. Compare with the original."),
  /** The weekday that is printed is not that of the date. */
  WEEKDAY_DISAGREES(
      "Thứ trong tuần không khớp với ngày. Hãy chọn ngày đúng.",
      "The weekday is not that of the date. Choose the right day.");

  private final String vi;
  private final String en;

  Question(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** What to ask, in Vietnamese. */
  public String vi() {
    return vi;
  }

  /** What to ask, in English. */
  public String en() {
    return en;
  }
}
