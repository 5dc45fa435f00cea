package vn.dondoc.plan.indextarget;

import java.math.BigDecimal;
import vn.dondoc.plan.result.ResultView;
import vn.dondoc.plan.result.ScoreGroup;

/**
 * Whether a target was met, with the working.
 *
 * @param reason why it cannot be judged, absent where it can
 * @param working the comparison in figures, for example "51 − 24 = 27 ≥ 1"; absent where it cannot
 *     be judged
 */
public record TargetJudgement(Verdict verdict, Reason reason, String working) {

  /** Met, not met, or not measurable. */
  public enum Verdict {
    MET,
    NOT_MET,
    NOT_MEASURABLE
  }

  /** Why a target cannot be judged. */
  public enum Reason {
    /** The index has no official figure for units below the province. */
    NO_OFFICIAL_DATA,
    NO_RESULT,
    NOT_RANKED,
    NO_RANK_BEFORE,
    NO_SCORE,
    NO_GROUP
  }

  /**
   * Judges a target.
   *
   * @param value the rank, places or score asked for
   * @param official whether the index has official figures for the unit
   * @param result what the unit reached, null where nothing is entered
   */
  static TargetJudgement of(
      TargetKind kind, BigDecimal value, ScoreGroup group, boolean official, ResultView result) {
    if (result == null) {
      return not(official ? Reason.NO_RESULT : Reason.NO_OFFICIAL_DATA);
    }
    return switch (kind) {
      case RANK_AT_MOST -> rank(value, result);
      case RANK_UP -> rise(value, result);
      case SCORE_AT_LEAST -> score(value, result);
      case GROUP_AT_LEAST -> group(group, result);
    };
  }

  private static TargetJudgement rank(BigDecimal most, ResultView result) {
    if (result.rank() == null) {
      return not(Reason.NOT_RANKED);
    }
    boolean met = BigDecimal.valueOf(result.rank()).compareTo(most) <= 0;
    return judged(met, result.rank() + "/" + result.of() + sign(met, " ≤ ", " > ") + plain(most));
  }

  private static TargetJudgement rise(BigDecimal least, ResultView result) {
    if (result.rank() == null) {
      return not(Reason.NOT_RANKED);
    }
    if (result.change() == null || result.change().rank() == null) {
      return not(Reason.NO_RANK_BEFORE);
    }
    boolean met = BigDecimal.valueOf(result.change().rank()).compareTo(least) >= 0;
    return judged(
        met,
        "%d − %d = %d"
                .formatted(result.change().rankBefore(), result.rank(), result.change().rank())
            + sign(met, " ≥ ", " < ")
            + plain(least));
  }

  private static TargetJudgement score(BigDecimal least, ResultView result) {
    if (result.score() == null) {
      return not(Reason.NO_SCORE);
    }
    boolean met = result.score().compareTo(least) >= 0;
    return judged(met, plain(result.score()) + sign(met, " ≥ ", " < ") + plain(least));
  }

  private static TargetJudgement group(ScoreGroup least, ResultView result) {
    if (result.group() == null) {
      return not(Reason.NO_GROUP);
    }
    boolean met = result.group().compareTo(least) >= 0;
    return judged(met, result.group() + sign(met, " ≥ ", " < ") + least);
  }

  private static String sign(boolean met, String yes, String no) {
    return met ? yes : no;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static TargetJudgement judged(boolean met, String working) {
    return new TargetJudgement(met ? Verdict.MET : Verdict.NOT_MET, null, working);
  }

  private static TargetJudgement not(Reason reason) {
    return new TargetJudgement(Verdict.NOT_MEASURABLE, reason, null);
  }
}
