package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.demo.Caller;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Ledger;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.Year;

/** What the system says after a year, against what the client's own ledger knows. */
final class EndState {

  private final Caller focal;

  EndState(LocalStack stack) {
    focal = new Portal(stack.endpoints().gateway(), stack.endpoints().issuer()).as("focal");
  }

  /** Equal in every number, complete where it was acknowledged, and nobody told twice. */
  void assertIsThatOfTheLedger(Year year, IssuedPlan plan) {
    assertThat(year.told()).isEqualTo(year.counted());
    List<JsonNode> assignments = focal.all("/api/v1/assignments?plan=" + plan.id());
    assertThat(assignments.stream().map(a -> a.path("id").asText()).toList())
        .doesNotHaveDuplicates()
        .hasSize(year.ledger().assignments().size());
    Map<String, JsonNode> told =
        assignments.stream().collect(Collectors.toMap(a -> a.path("id").asText(), a -> a));
    for (Ledger.Assigned known : year.ledger().assignments()) {
      assertThat(told).containsKey(known.id());
      if (known.work() == Ledger.Work.COMPLETED) {
        assertThat(told.get(known.id()).path("state").asText())
            .as(known.toString())
            .isEqualTo("COMPLETED");
      }
    }
    assertThat(
            focal
                .get("/api/v1/status/recount?plan=" + plan.id())
                .expect(200)
                .json()
                .path("differing")
                .asInt())
        .isZero();
    // Never a second row for one rung, day and unit.
    assertThat(notices(plan).values()).containsOnly(1L);
  }

  /** How often each unit was told the same. */
  Map<String, Long> notices(IssuedPlan plan) {
    return focal.all("/api/v1/notices?plan=" + plan.id()).stream()
        .collect(
            Collectors.groupingBy(
                n ->
                    String.join(
                        " ",
                        n.path("kind").asText(),
                        n.path("unitId").asText(),
                        n.path("aboutUnitId").asText(),
                        n.path("owed").asText(),
                        n.path("lastDay").asText(),
                        n.path("rung").asText(),
                        n.path("kind").asText().equals("RETURNED") ? n.path("id").asText() : ""),
                Collectors.counting()));
  }
}
