package vn.dondoc.plan.importing;

/**
 * How many values were right.
 *
 * @param hits expected and given
 * @param expected in all
 * @param given in all
 */
public record Tally(int hits, int expected, int given) {

  public static final Tally NONE = new Tally(0, 0, 0);

  /** Of values of which each is there once. */
  static Tally share(int hits, int expected) {
    return new Tally(hits, expected, expected);
  }

  public Tally plus(Tally other) {
    return new Tally(hits + other.hits, expected + other.expected, given + other.given);
  }

  public double recall() {
    return expected == 0 ? 1.0 : (double) hits / expected;
  }

  public double precision() {
    return given == 0 ? 1.0 : (double) hits / given;
  }

  /** Both in one: 1 only where all that was expected was given and nothing else. */
  public double f1() {
    return expected + given == 0 ? 1.0 : 2.0 * hits / (expected + given);
  }
}
