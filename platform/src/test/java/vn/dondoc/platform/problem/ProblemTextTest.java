package vn.dondoc.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That every text can be said is a rule of the house, kept by the enums of every service. */
class ProblemTextTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "-                          | vi",
        "''                         | vi",
        "en                         | en",
        "en-US,en;q=0.9             | en",
        "EN-gb                      | en",
        "vi-VN,vi;q=0.9,en;q=0.8    | vi",
        "en;q=0.1, vi;q=0.9         | vi",
        "vi;q=0.1, en;q=0.9         | en",
        "fr, en;q=0.5               | en",
        "fr-FR                      | vi",
        "*                          | vi",
        "en;q=much                  | vi",
        "%%%, ;;                    | vi"
      })
  void answersInTheCallersLanguage(String acceptLanguage, String language) {
    assertThat(ProblemAnswer.locale(acceptLanguage).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @EnumSource(CommonProblem.class)
  void valuesStandInTheText(CommonProblem problem) {
    for (String language : new String[] {"vi", "en"}) {
      String pattern = language.equals("vi") ? problem.vi() : problem.en();
      String text = problem.text(Locale.of(language), "H99.12");
      assertThat(text).doesNotContain("{", "}").isNotBlank();
      assertThat(text.contains("H99.12")).isEqualTo(pattern.contains("{0}"));
    }
  }

  @Test
  void everyCategoryIsARefusal() {
    for (Category category : Category.values()) {
      assertThat(category.status()).isBetween(400, 599);
    }
  }
}
