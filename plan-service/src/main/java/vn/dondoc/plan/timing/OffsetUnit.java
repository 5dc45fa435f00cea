package vn.dondoc.plan.timing;

/** In what a distance from an event is counted. */
public enum OffsetUnit {
  /** "giờ". */
  HOUR("PT", "H"),
  /** "ngày". */
  DAY("P", "D"),
  /** "ngày làm việc": which days these are the working calendar says. */
  WORKING_DAY("P", "D"),
  /** "tuần". */
  WEEK("P", "W"),
  /** "tháng". */
  MONTH("P", "M"),
  /** "năm". */
  YEAR("P", "Y");

  private final String head;
  private final String tail;

  OffsetUnit(String head, String tail) {
    this.head = head;
    this.tail = tail;
  }

  String iso(int amount) {
    return head + amount + tail;
  }
}
