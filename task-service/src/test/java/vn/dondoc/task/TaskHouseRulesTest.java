package vn.dondoc.task;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.testing.HouseRules;

class TaskHouseRulesTest {

  private static final JavaClasses CLASSES = HouseRules.production("vn.dondoc.task");

  static Stream<ArchRule> rules() {
    return HouseRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void keepsTheRulesOfTheHouse(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void hasNoCyclesBetweenFeatures() {
    SlicesRuleDefinition.slices()
        .matching("vn.dondoc.task.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
