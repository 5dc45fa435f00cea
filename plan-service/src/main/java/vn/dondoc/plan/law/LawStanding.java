package vn.dondoc.plan.law;

/**
 * How a document stands on a day.
 *
 * @param act the document, absent where it is not registered
 * @param successor what applies in its place on that day, absent where nothing is known to
 */
public record LawStanding(State state, LegalActView act, LegalActView successor) {

  /** Whether it may be rested upon; UNKNOWN where it is not registered, or several may be meant. */
  public enum State {
    IN_FORCE,
    NOT_YET,
    REPLACED,
    ENDED,
    UNKNOWN
  }

  static final LawStanding NOT_REGISTERED = new LawStanding(State.UNKNOWN, null, null);
}
