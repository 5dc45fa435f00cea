package vn.dondoc.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

class VersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", " \"7\" ", "\"7.0a1b2c3d\"", "*"})
  void currentVersionPasses(String ifMatch) {
    assertThatCode(() -> Version.require(ifMatch, 7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"6\"",
        "W/\"8\"",
        "\"77\"",
        "\"\"",
        "\"7-gzip\"",
        "\"6.0a1b2c3d\"",
        "\"7.\"",
        "seven"
      })
  void anyOtherIsStaleAndTellsTheCurrentOne(String ifMatch) {
    DomainException refused = refused(ifMatch);
    assertThat(refused.problem()).isEqualTo(CommonProblem.VERSION_STALE);
    assertThat(refused.problem().category().status()).isEqualTo(412);
    assertThat(refused.args()).containsExactly("7");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void noVersionIsRefused(String ifMatch) {
    DomainException refused = refused(ifMatch);
    assertThat(refused.problem().category().status()).isEqualTo(428);
    assertThat(refused.errors()).extracting(e -> e.pointer()).containsExactly("If-Match:");
  }

  @Test
  void versionsAreNotGrouped() {
    DomainException refused =
        catchThrowableOfType(DomainException.class, () -> Version.require("\"1\"", 12345));
    assertThat(refused.problem().text(java.util.Locale.of("vi"), refused.args())).contains("12345");
  }

  private static DomainException refused(String ifMatch) {
    return catchThrowableOfType(DomainException.class, () -> Version.require(ifMatch, 7));
  }
}
