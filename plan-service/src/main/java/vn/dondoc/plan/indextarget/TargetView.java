package vn.dondoc.plan.indextarget;

import java.math.BigDecimal;
import java.util.UUID;
import vn.dondoc.plan.result.ResultView;
import vn.dondoc.plan.result.ScoreGroup;

/**
 * A target with whether it was met.
 *
 * @param result on which it was judged, absent where nothing is entered
 */
public record TargetView(
    UUID id,
    long version,
    UUID plan,
    String unit,
    String index,
    String dimension,
    int year,
    TargetKind kind,
    BigDecimal value,
    ScoreGroup group,
    String words,
    TargetJudgement judgement,
    ResultView result) {}
