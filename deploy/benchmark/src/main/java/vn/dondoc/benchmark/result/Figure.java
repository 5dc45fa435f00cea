package vn.dondoc.benchmark.result;

/**
 * One number.
 *
 * @param target in words, empty where none is set
 * @param verdict null where there is no target
 */
public record Figure(
    String benchmark, String what, double value, String unit, String target, Verdict verdict) {

  public static Figure plain(String benchmark, String what, double value, String unit) {
    return new Figure(benchmark, what, value, unit, "", null);
  }

  /** How many there were. */
  public static Figure count(String benchmark, String what, long count) {
    return plain(benchmark, what, (double) count, "");
  }

  /** How many there were of what must not be. */
  public static Figure none(String benchmark, String what, long count) {
    return new Figure(
        benchmark, what, (double) count, "", "0", count == 0 ? Verdict.MET : Verdict.MISSED);
  }

  /** A number that must not be above a target. */
  public static Figure atMost(
      String benchmark, String what, double value, String unit, double most) {
    return new Figure(
        benchmark,
        what,
        value,
        unit,
        "≤ " + Numbers.brief(most) + " " + unit,
        Verdict.atMost(value, most));
  }

  /** A share of a reference that must not be below a target. */
  public static Figure atLeast(String benchmark, String what, double value, double least) {
    return new Figure(
        benchmark,
        what,
        value,
        "×",
        "≥ " + Numbers.brief(least) + " ×",
        value >= least ? Verdict.MET : Verdict.MISSED);
  }
}
