package vn.dondoc.benchmark.measure;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.benchmark.measure.Duel.Pair;

/**
 * What a duel came to.
 *
 * @param pairs that count
 * @param dropped how many pairs were not quiet
 * @param itself that the reference is the service too: its cost is that of service and database,
 *     and not that of database and script
 * @param noisy that too few were quiet, and those that were not count as well: a hint, no result
 */
public record Outcome(List<Pair> pairs, int dropped, boolean itself, boolean noisy) {

  static Outcome of(List<Pair> quiet, List<Pair> loud, int wanted, boolean itself) {
    return quiet.size() >= wanted
        ? new Outcome(List.copyOf(quiet), loud.size(), itself, false)
        : new Outcome(
            Stream.concat(quiet.stream(), loud.stream()).toList(), loud.size(), itself, true);
  }

  /** Our rate as a share of the reference's, pair by pair. */
  public Interval rateRatio() {
    return Interval.over(pairs, pair -> pair.ours().rate() / pair.reference().rate());
  }

  /**
   * What the reference spends per operation as a share of what we spend: 1 where we are as cheap.
   */
  public Interval cpuRatio() {
    return Interval.over(
        pairs,
        pair -> referenceCpu(pair) / pair.ours().cpuPerOperation(Part.SERVICE, Part.DATABASE));
  }

  public Interval ourRate() {
    return Interval.over(pairs, pair -> pair.ours().rate());
  }

  public Interval referenceRate() {
    return Interval.over(pairs, pair -> pair.reference().rate());
  }

  /** Our milliseconds of processor time per operation in a part. */
  public Interval ourCpu(Part part) {
    return Interval.over(pairs, pair -> pair.ours().cpuPerOperation(part));
  }

  /** The reference's. */
  public Interval referenceCpu() {
    return Interval.over(pairs, this::referenceCpu);
  }

  private double referenceCpu(Pair pair) {
    return itself
        ? pair.reference().cpuPerOperation(Part.SERVICE, Part.DATABASE)
        : pair.reference().cpuPerOperation(Part.DATABASE, Part.CLIENT);
  }

  public long failures() {
    return pairs.stream().mapToLong(pair -> pair.ours().failures()).sum();
  }
}
