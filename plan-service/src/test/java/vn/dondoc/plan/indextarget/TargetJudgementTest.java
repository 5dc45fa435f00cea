package vn.dondoc.plan.indextarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.indextarget.TargetJudgement.Reason;
import vn.dondoc.plan.indextarget.TargetJudgement.Verdict;
import vn.dondoc.plan.result.ResultView;
import vn.dondoc.plan.result.ScoreGroup;

class TargetJudgementTest {

  private static ResultView result(
      String score, Integer rank, ScoreGroup group, ResultView.Change change) {
    return new ResultView(
        UUID.randomUUID(),
        0,
        "PAPI",
        2022,
        "H51",
        "Tỉnh Sóc Trăng",
        true,
        null,
        score == null ? null : new BigDecimal(score),
        rank,
        rank == null ? null : 61,
        null,
        null,
        null,
        group,
        false,
        rank != null,
        null,
        change);
  }

  /** Sóc Trăng in 2022: 42.85 points, 24th of 61, 27 places up, upper middle. */
  private static final ResultView SOC_TRANG =
      result(
          "42.8500",
          24,
          ScoreGroup.UPPER_MIDDLE,
          new ResultView.Change(2021, new BigDecimal("2.81"), 27, 51, 60, 6));

  @ParameterizedTest
  @CsvSource({
    "RANK_AT_MOST, 24, , MET, 24/61 ≤ 24",
    "RANK_AT_MOST, 20, , NOT_MET, 24/61 > 20",
    "RANK_UP, 1, , MET, 51 − 24 = 27 ≥ 1",
    "RANK_UP, 28, , NOT_MET, 51 − 24 = 27 < 28",
    "SCORE_AT_LEAST, 42.85, , MET, 42.85 ≥ 42.85",
    "SCORE_AT_LEAST, 46.96, , NOT_MET, 42.85 < 46.96",
    "GROUP_AT_LEAST, , UPPER_MIDDLE, MET, UPPER_MIDDLE ≥ UPPER_MIDDLE",
    "GROUP_AT_LEAST, , HIGHEST, NOT_MET, UPPER_MIDDLE < HIGHEST"
  })
  void judgesWithTheWorking(
      TargetKind kind, BigDecimal value, ScoreGroup group, Verdict verdict, String working) {
    assertThat(TargetJudgement.of(kind, value, group, true, SOC_TRANG))
        .isEqualTo(new TargetJudgement(verdict, null, working));
  }

  @Test
  void saysWhyItCannotJudge() {
    assertThat(reason(TargetKind.RANK_UP, true, null)).isEqualTo(Reason.NO_RESULT);
    assertThat(reason(TargetKind.RANK_UP, false, null)).isEqualTo(Reason.NO_OFFICIAL_DATA);
    ResultView unranked = result("43", null, null, null);
    assertThat(reason(TargetKind.RANK_AT_MOST, true, unranked)).isEqualTo(Reason.NOT_RANKED);
    assertThat(reason(TargetKind.RANK_UP, true, unranked)).isEqualTo(Reason.NOT_RANKED);
    assertThat(reason(TargetKind.GROUP_AT_LEAST, true, unranked)).isEqualTo(Reason.NO_GROUP);
    ResultView first = result(null, 3, null, null);
    assertThat(reason(TargetKind.RANK_UP, true, first)).isEqualTo(Reason.NO_RANK_BEFORE);
    assertThat(reason(TargetKind.SCORE_AT_LEAST, true, first)).isEqualTo(Reason.NO_SCORE);
    ResultView unrankedBefore =
        result("43", 3, null, new ResultView.Change(2021, BigDecimal.ONE, null, null, null, null));
    assertThat(reason(TargetKind.RANK_UP, true, unrankedBefore)).isEqualTo(Reason.NO_RANK_BEFORE);
  }

  private static Reason reason(TargetKind kind, boolean official, ResultView result) {
    TargetJudgement judgement =
        TargetJudgement.of(kind, BigDecimal.ONE, ScoreGroup.HIGHEST, official, result);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_MEASURABLE);
    assertThat(judgement.working()).isNull();
    return judgement.reason();
  }
}
