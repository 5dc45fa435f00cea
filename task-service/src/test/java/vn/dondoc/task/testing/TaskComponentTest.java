package vn.dondoc.task.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.platform.time.MovableClock;
import vn.dondoc.platform.time.SweepRunner;

/** The service on real PostgreSQL and Kafka, in the invented province, at the issue of a plan. */
@QuarkusTestResource(RealInfrastructure.class)
public abstract class TaskComponentTest {

  @Inject protected EventConsumer consumer;
  @Inject protected EntityManager db;
  @Inject protected SweepRunner sweeps;
  @Inject protected MovableClock clock;

  @BeforeEach
  void startAnew() {
    Outboxes.clean(db);
    clock.set(PlanFixture.ISSUED_AT);
    Feed.batch(consumer, Land.events());
  }

  protected void feed(Event... events) {
    Feed.batch(consumer, events);
  }

  /** Issues the plan and makes its assignments. */
  protected void materialise(PlanFixture plan) {
    feed(plan.issued());
    sweeps.runAll();
  }

  protected <E extends Event> List<E> published(Class<E> type) {
    return Outboxes.events(db, type);
  }

  /** The assignment of a unit for a task of one occurrence. */
  protected UUID assignment(TaskFixture task, UnitRecorded unit) {
    return (UUID)
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    db.createNativeQuery(
                            "select id from assignment where task_id = :task and unit_id = :unit",
                            UUID.class)
                        .setParameter("task", task.id())
                        .setParameter("unit", unit.id())
                        .getSingleResult());
  }

  /** A request of an officer of this unit, or of another role. */
  protected static RequestSpecification as(UnitRecorded unit, String... roles) {
    String role = roles.length == 0 ? Role.OFFICER : String.join("+", roles);
    return given()
        .auth()
        .oauth2(
            Tokens.of(
                unit.code() + " " + role,
                unit.code(),
                roles.length == 0 ? new String[] {Role.OFFICER} : roles))
        .header("Accept-Language", "en")
        .contentType("application/json");
  }

  /** A key that no request has used. */
  protected static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** The unit takes note and begins: version 3, in progress at half. */
  protected void begin(UUID assignment, UnitRecorded unit) {
    as(unit)
        .header("If-Match", "\"1\"")
        .post("/api/v1/assignments/{id}/receipt", assignment)
        .then()
        .statusCode(200);
    as(unit)
        .header("If-Match", "\"2\"")
        .body("{\"percent\":50,\"narrative\":\"Đã niêm yết tại 3 thôn\"}")
        .put("/api/v1/assignments/{id}/progress", assignment)
        .then()
        .statusCode(200);
  }

  /** The unit hands in on this version. */
  protected ValidatableResponse submit(UUID assignment, UnitRecorded unit, long version) {
    return as(unit)
        .header("If-Match", "\"" + version + "\"")
        .header("Idempotency-Key", newKey())
        .body("{}")
        .post("/api/v1/assignments/{id}/submission", assignment)
        .then();
  }

  /** The focal agency verifies or returns on this version. */
  protected ValidatableResponse decide(UUID assignment, String decision, long version) {
    return as(Land.HOME_AFFAIRS, Role.FOCAL)
        .header("If-Match", "\"" + version + "\"")
        .body(decision.equals("return") ? "{\"reason\":\"Thiếu biên bản\"}" : "{}")
        .post("/api/v1/assignments/{id}/{decision}", assignment, decision)
        .then();
  }

  protected long count(String table) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number) db.createNativeQuery("select count(*) from " + table).getSingleResult())
                    .longValue());
  }
}
