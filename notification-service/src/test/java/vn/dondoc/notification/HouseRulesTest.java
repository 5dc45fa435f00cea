package vn.dondoc.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.testing.HouseRules;

class HouseRulesTest {

  private static final JavaClasses PRODUCTION =
      HouseRules.production("vn.dondoc.notification", "vn.dondoc.platform");

  static Stream<ArchRule> rules() {
    return HouseRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areKept(ArchRule rule) {
    rule.check(PRODUCTION);
  }
}
