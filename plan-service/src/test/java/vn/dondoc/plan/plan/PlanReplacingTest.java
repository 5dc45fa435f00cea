package vn.dondoc.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** A plan of three tasks gets others in their place. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanReplacingTest {

  @Inject EntityManager db;
  @Inject SessionFactory sessions;
  @Inject MovableClock clock;
  @Inject PlanRepository plans;

  private UUID plan;

  @BeforeEach
  void draftAPlan() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = UUID.fromString(drafted.path("id"));
    for (String text : List.of("Một", "Hai", "Ba")) {
      Province.focal()
          .header("If-Match", "*")
          .body(Province.task(text, "Thường xuyên", "Sở Tư pháp"))
          .post("/api/v1/plans/" + plan + "/tasks")
          .then()
          .statusCode(201);
    }
  }

  /** How often the session was flushed while the tasks were replaced. */
  private long replace(UnaryOperator<List<PlanContent.Task>> change) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              PlanContent content = plans.content(plans.findById(plan));
              long before = sessions.getStatistics().getFlushCount();
              plans.replace(plan, content.withTasks(change.apply(content.tasks())));
              return sessions.getStatistics().getFlushCount() - before;
            });
  }

  private List<String> tasks() {
    return QuarkusTransaction.requiringNew()
        .call(() -> plans.tasks(plan).stream().map(t -> t.seq() + " " + t.body().text()).toList());
  }

  private static PlanContent.Task at(int seq, PlanContent.Task task) {
    return new PlanContent.Task(task.id(), seq, task.body());
  }

  @Test
  void letsTasksChangePlacesAndGo() {
    assertThat(replace(t -> List.of(at(2, t.get(0)), at(1, t.get(1))))).isOne();
    assertThat(tasks()).containsExactly("1 Hai", "2 Một");
  }

  @Test
  void writesNothingAheadWhereAllStayInTheirPlaces() {
    assertThat(replace(UnaryOperator.identity())).isZero();
    assertThat(
            replace(
                t -> {
                  PlanContent.Task added =
                      new PlanContent.Task(UUID.randomUUID(), 4, t.getFirst().body());
                  return List.of(t.get(0), t.get(1), t.get(2), added);
                }))
        .isZero();
    assertThat(tasks()).containsExactly("1 Một", "2 Hai", "3 Ba", "4 Một");
  }
}
