package vn.dondoc.benchmark.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Ours and the reference in turn, A B A B, so that both meet the same weather. A pair of which one
 * round was not quiet is dropped and played again, at most as often as rounds are wanted.
 */
public final class Duel {

  /** One side, to be run for a while. */
  public interface Side {
    Round run(double seconds) throws Exception;
  }

  /**
   * How long.
   *
   * @param rounds wanted of each side
   * @param seconds of a round
   * @param warmUp seconds of our side before the first round; the reference has nothing to warm but
   *     its cache and gets a third
   */
  public record Length(int rounds, double seconds, double warmUp) {}

  /** A round of each side, one after the other. */
  public record Pair(Round ours, Round reference) {
    boolean quiet() {
      return ours.quiet() && reference.quiet();
    }
  }

  private static final int WARM_REFERENCE = 3;

  private Duel() {}

  /** Against a script on the database. */
  public static Outcome run(Length length, Side ours, Side script) throws Exception {
    return run(length, ours, script, false);
  }

  /** One thing that the service does against another. */
  public static Outcome ofItself(Length length, Side ours, Side other) throws Exception {
    return run(length, ours, other, true);
  }

  private static Outcome run(Length length, Side ours, Side reference, boolean itself)
      throws Exception {
    ours.run(length.warmUp());
    reference.run(length.warmUp() / WARM_REFERENCE);
    List<Pair> quiet = new ArrayList<>();
    List<Pair> loud = new ArrayList<>();
    while (quiet.size() < length.rounds() && loud.size() < length.rounds()) {
      Pair pair = new Pair(ours.run(length.seconds()), reference.run(length.seconds()));
      (pair.quiet() ? quiet : loud).add(pair);
    }
    return Outcome.of(quiet, loud, length.rounds(), itself);
  }
}
