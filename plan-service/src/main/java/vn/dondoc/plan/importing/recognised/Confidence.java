package vn.dondoc.plan.importing.recognised;

/**
 * How surely a value was read, from 0 to 1. A value that stands where it belongs and is fully
 * understood has {@link #PRINTED}; every repair or guess on the way to it multiplies by its factor
 * below. Names of units have the score of their match instead, see {@link
 * vn.dondoc.plan.importing.naming.NamedUnit}. The factors order values for the person who checks
 * them; they are no probabilities.
 */
public final class Confidence {

  /** Under its own mark or column head, and understood. */
  public static final double PRINTED = 1;

  /** Cells were moved, taken apart or joined over a page break. */
  public static final double REPAIRED = 0.9;

  /** Found by its place or in another part of the document and not by its own mark. */
  public static final double BY_PLACE = 0.8;

  /** Read, but a person has to say what is meant. */
  public static final double OPEN = 0.6;

  /** Taken over as printed without being understood. */
  public static final double UNREAD = 0.2;

  /** Nothing is printed. */
  public static final double NONE = 0;

  private Confidence() {}
}
