package vn.dondoc.platform.contract.plan;

/** Which days a reporting period counts. */
public enum DataWindow {
  /**
   * Decree 09/2019 art. 12: from the 15th of the month before the period to the 14th of its last
   * month.
   */
  DECREE_09,
  /** Calendar months. */
  CALENDAR
}
