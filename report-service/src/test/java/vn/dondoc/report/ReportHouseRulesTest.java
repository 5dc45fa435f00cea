package vn.dondoc.report;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.testing.HouseRules;

class ReportHouseRulesTest {

  private static final JavaClasses CODE =
      HouseRules.production("vn.dondoc.report", "vn.dondoc.platform");

  static Stream<ArchRule> rules() {
    return HouseRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void keeps(ArchRule rule) {
    rule.check(CODE);
  }
}
