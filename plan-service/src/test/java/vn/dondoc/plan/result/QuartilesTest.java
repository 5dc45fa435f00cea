package vn.dondoc.plan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuartilesTest {

  /**
   * The published bounds of 2022: 43.44-47.88 (16 provinces), 42.15-43.25 (16), 40.74-42.14 (15),
   * 38.80-40.72 (14), with two of 63 not ranked. What lies between the bounds is invented, but that
   * 42.85 is the 24th.
   */
  static final List<String> PAPI_2022 = papi2022();

  private static List<String> papi2022() {
    List<String> scores = new ArrayList<>();
    spread(scores, 4344, 4788, 16);
    spread(scores, 4215, 4325, 16);
    scores.remove(23);
    scores.add(23, "42.85");
    spread(scores, 4074, 4214, 15);
    spread(scores, 3880, 4072, 14);
    return scores;
  }

  /** Scores from high to low, in hundredths, evenly between the bounds. */
  private static void spread(List<String> scores, int low, int high, int count) {
    for (int i = 0; i < count; i++) {
      scores.add(BigDecimal.valueOf(high - (long) (high - low) * i / (count - 1), 2).toString());
    }
  }

  static List<BigDecimal> withBothUnranked() {
    List<BigDecimal> scores = new ArrayList<>(PAPI_2022.stream().map(BigDecimal::new).toList());
    scores.add(new BigDecimal("41.50"));
    scores.add(new BigDecimal("39.90"));
    return scores;
  }

  @Test
  void findsThePublishedGroupsOf2022() {
    Quartiles quartiles = new Quartiles(withBothUnranked());
    assertThat(quartiles.least(ScoreGroup.HIGHEST)).isEqualByComparingTo("43.44");
    assertThat(quartiles.least(ScoreGroup.UPPER_MIDDLE)).isEqualByComparingTo("42.15");
    assertThat(quartiles.least(ScoreGroup.LOWER_MIDDLE)).isEqualByComparingTo("40.74");
    assertThat(quartiles.of(new BigDecimal("42.85"))).isEqualTo(ScoreGroup.UPPER_MIDDLE);
    Map<ScoreGroup, Integer> counts = new EnumMap<>(ScoreGroup.class);
    PAPI_2022.forEach(s -> counts.merge(quartiles.of(new BigDecimal(s)), 1, Integer::sum));
    assertThat(counts)
        .containsEntry(ScoreGroup.HIGHEST, 16)
        .containsEntry(ScoreGroup.UPPER_MIDDLE, 16)
        .containsEntry(ScoreGroup.LOWER_MIDDLE, 15)
        .containsEntry(ScoreGroup.LOWEST, 14);
  }

  @Test
  void keepsEqualScoresTogether() {
    Quartiles quartiles =
        new Quartiles(List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TWO, BigDecimal.TEN));
    assertThat(quartiles.of(BigDecimal.TWO)).isEqualTo(ScoreGroup.UPPER_MIDDLE);
    assertThat(quartiles.of(BigDecimal.TEN)).isEqualTo(ScoreGroup.HIGHEST);
    assertThat(quartiles.of(BigDecimal.ONE)).isEqualTo(ScoreGroup.LOWEST);
  }
}
