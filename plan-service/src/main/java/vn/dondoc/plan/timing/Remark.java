package vn.dondoc.plan.timing;

/** What a statement says of its time beyond days. */
public enum Remark {
  /** "ít nhất 01 lần/quý". */
  AT_LEAST,
  /** "định hướng đến năm 2030", "tầm nhìn": informs and does not bind. */
  ORIENTATION,
  /** "từ nay", "từ khi ban hành": begins with the document. */
  FROM_ISSUE,
  /** "tháng sau", "quý sau": the day lies in the period after the one reported. */
  IN_NEXT_PERIOD
}
