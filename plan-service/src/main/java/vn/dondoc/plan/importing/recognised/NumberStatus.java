package vn.dondoc.plan.importing.recognised;

/** Where the number of a plan was found. */
public enum NumberStatus {
  /** In the head of the document. */
  PRESENT,
  /** Not yet given: "Số: /KH-UBND", or no number anywhere. */
  BLANK,
  /** Only in the reference of the appendix. */
  FROM_APPENDIX
}
