package vn.dondoc.plan.standing;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanStandingTest {

  @Inject EntityManager db;
  @Inject EventConsumer consumer;

  @Test
  void showsHowFarThePlanWasCarriedOut() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("31")).post("/api/v1/plans");
    UUID plan = UUID.fromString(drafted.path("id"));

    Feed.batch(
        consumer,
        new PlanObligationsOpened(plan, 1, 128, 32),
        new PlanMaterialised(plan, 1, 267, 33));
    Feed.twice(consumer, new PlanMaterialised(plan, 1, 267, 33));

    Province.focal()
        .get("/api/v1/plans/" + plan)
        .then()
        .statusCode(200)
        .body("standing.assignments", equalTo(267))
        .body("standing.assignedUnits", equalTo(33))
        .body("standing.obligations", equalTo(128))
        .body("standing.reportingUnits", equalTo(32));
  }
}
