package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HouseRulesTest {

  private static final String VIOLATORS = "vn.dondoc.platform.testing.violators.";
  private static final JavaClasses PRODUCTION = HouseRules.production("vn.dondoc.platform");
  static final List<ArchRule> RULES = HouseRules.ALL;

  private static final Map<ArchRule, String> VIOLATOR_OF =
      Map.of(
          HouseRules.NO_SERVICE_CALLS_ANOTHER, "AsksItsNeighbour",
          HouseRules.NO_WALL_CLOCK, "AsksTheWall",
          HouseRules.NO_SLEEP, "Sleeps",
          HouseRules.NAMES_SAY_SOMETHING, "NoteService",
          HouseRules.ENTITIES_KEEP_THEIR_FIELDS, "OpenEntity",
          HouseRules.ENDPOINTS_NAME_THEIR_ROLES, "OpenEndpoint",
          HouseRules.PROBLEMS_SPEAK_BOTH_LANGUAGES, "MuteProblem");

  @ParameterizedTest
  @FieldSource("RULES")
  void platformKeepsTheRule(ArchRule rule) {
    rule.check(PRODUCTION);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void violatorBreaksTheRuleAndNoOther(ArchRule rule) throws ClassNotFoundException {
    assertThat(VIOLATOR_OF).as("every rule has a violator").containsKey(rule);
    JavaClasses violator =
        new ClassFileImporter().importClasses(Class.forName(VIOLATORS + VIOLATOR_OF.get(rule)));
    assertThat(RULES.stream().filter(r -> r.evaluate(violator).hasViolation()))
        .containsExactly(rule);
  }

  @ParameterizedTest
  @FieldSource("MANY_WAYS")
  void everyWayToBreakARuleIsFound(Map.Entry<ArchRule, Integer> rule)
      throws ClassNotFoundException {
    JavaClasses violator =
        new ClassFileImporter()
            .importClasses(Class.forName(VIOLATORS + VIOLATOR_OF.get(rule.getKey())));
    assertThat(rule.getKey().evaluate(violator).getFailureReport().getDetails())
        .hasSize(rule.getValue());
  }

  static final List<Map.Entry<ArchRule, Integer>> MANY_WAYS =
      List.of(
          Map.entry(HouseRules.NO_WALL_CLOCK, 9),
          Map.entry(HouseRules.NO_SLEEP, 3),
          Map.entry(HouseRules.ENDPOINTS_NAME_THEIR_ROLES, 2),
          Map.entry(HouseRules.PROBLEMS_SPEAK_BOTH_LANGUAGES, 4));

  @Test
  void productionLeavesTestsOutWhetherFolderOrJar() {
    assertThat(PRODUCTION.stream().map(c -> c.getPackageName()))
        .isNotEmpty()
        .noneMatch(name -> name.contains(".testing") || name.contains(".notebook"));
    assertThat(HouseRules.NO_TEST_JARS.includes(jar("platform-1.0.0-SNAPSHOT-tests.jar")))
        .isFalse();
    assertThat(HouseRules.NO_TEST_JARS.includes(jar("platform-1.0.0-SNAPSHOT.jar"))).isTrue();
  }

  private static Location jar(String name) {
    return Location.of(URI.create("jar:file:/repository/" + name + "!/vn/dondoc/platform/"));
  }
}
