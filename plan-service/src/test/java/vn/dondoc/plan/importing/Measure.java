package vn.dondoc.plan.importing;

/** What of an import is scored, and how much of it must be right. */
public enum Measure {
  /** Every task row and no other: by 60 equal leading characters. */
  ROWS("rows", 1.0),
  /** The whole text of a row. */
  TEXT("row text", 0.99),
  /** Micro-F1 over (row, canonical unit). */
  LEADS("leads F1", 0.97),
  /** Micro-F1 over (row, canonical unit). */
  COORDINATORS("coordinators F1", 0.97),
  /** The words as printed, and the kind and dates of their reading. */
  TIMING("timing", 0.97),
  /** Head, bases, recipients and signature, value by value. */
  METADATA("metadata", 1.0),
  /** Recall over the codes. */
  WARNINGS("warnings recall", 0.9),
  /** Who reports to whom, through whom and until when. */
  REGIMES("regimes", 0.97),
  /** Duties of agencies in the text, by their number only. */
  DUTIES("duties", 0.9),
  NUMBERS("row numbers", 0.97),
  PRODUCTS("products", 0.97),
  PARTS("part names", 0.9),
  LINES("source lines", 0.97);

  private final String title;
  private final double floor;

  Measure(String title, double floor) {
    this.title = title;
    this.floor = floor;
  }

  public String title() {
    return title;
  }

  /** The least share that is good enough. */
  public double floor() {
    return floor;
  }
}
