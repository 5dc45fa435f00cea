package vn.dondoc.plan.timing;

/** How a time lies to an event. */
public enum EventRelation {
  /** "khi có kế hoạch tuyển dụng". */
  ON,
  /** "ngay khi", "ngay sau khi". */
  AT_ONCE,
  /** "sau khi", "kể từ ngày". */
  AFTER,
  /** "trước khi", "trước kỳ họp". */
  BEFORE,
  /** "trong quá trình bầu cử". */
  DURING,
  /** "trước và trong quá trình bầu cử". */
  BEFORE_AND_DURING,
  /** "trước, trong và sau kỳ họp". */
  AROUND,
  /** "đến khi hoàn thành". */
  UNTIL
}
