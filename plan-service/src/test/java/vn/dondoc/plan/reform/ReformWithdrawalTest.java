package vn.dondoc.plan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.plan.reform.DraftedActs.HOA_MINH;
import static vn.dondoc.plan.reform.DraftedActs.MERGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Acts that wait for their day: taken back, or found not to fit any more. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ReformWithdrawalTest {

  private static final String WHY = "{\"reason\": \"Lùi ngày có hiệu lực\"}";
  private static final Instant DAY = Instant.parse("2026-02-28T17:00:00Z");

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject ReformSweep sweep;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
  }

  private static String enacted(String number) {
    Response drafted = DraftedActs.draft(number, "2026-03-01", HOA_MINH, MERGE);
    DraftedActs.enact(drafted).statusCode(200).body("status", equalTo("ENACTED"));
    return "/api/v1/reform-acts/" + drafted.path("id");
  }

  private static ValidatableResponse withdraw(RequestSpecification who, String act) {
    return who.header("If-Match", "*").body(WHY).post(act + "/withdraw").then();
  }

  /** Action, subject and reason of what was done with an act, oldest first. */
  private List<Object[]> audit(String act) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.unwrap(Session.class)
                    .createNativeQuery(
                        "select action, subject, reason from audit where object_id = :id order by id",
                        Object[].class)
                    .setParameter("id", act.replaceFirst(".*/", ""))
                    .getResultList());
  }

  @Test
  void takesBackAnActBeforeItsDay() {
    String act = enacted("15");
    withdraw(Province.admin(), act)
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("enactedAt", nullValue());

    clock.set(DAY);
    assertThat(sweep.sweep(clock.instant())).isFalse();
    assertThat(Outboxes.events(db, ReformEnacted.class)).isEmpty();
    DraftedActs.unit("H99.61").body("validTo", nullValue());
    assertThat(audit(act).getLast()).contains("reform.withdraw", "Lùi ngày có hiệu lực");
    Province.admin()
        .header("If-Match", "*")
        .post(act + "/enact")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPLIED"));
  }

  @Test
  void takesNothingBackOnceItsDayHasCome() {
    String act = enacted("16");
    clock.set(DAY);
    withdraw(Province.admin(), act).statusCode(409).body("code", equalTo("ACT_NOT_WAITING"));
    assertThat(sweep.sweep(clock.instant())).isTrue();
    withdraw(Province.admin(), act).statusCode(409).body("code", equalTo("ACT_NOT_WAITING"));
  }

  @Test
  void takesBackOnlyForTheAdministratorWithAReasonOnTheCurrentVersion() {
    String act = enacted("17");
    withdraw(Province.focal(), act).statusCode(403);
    Province.admin().body(WHY).post(act + "/withdraw").then().statusCode(428);
    Province.admin()
        .header("If-Match", "\"0\"")
        .body(WHY)
        .post(act + "/withdraw")
        .then()
        .statusCode(412);
    Province.admin()
        .header("If-Match", "*")
        .body("{\"reason\": \" \"}")
        .post(act + "/withdraw")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));
  }

  @Test
  void keepsInTheAuditWhyAnActDidNotApplyOnItsDay() {
    String act = enacted("19");
    DraftedActs.enact(
            DraftedActs.draft(
                "20", "2026-02-01", "", "{\"kind\": \"ABOLISH\", \"units\": [\"H99.62\"]}"))
        .statusCode(200);
    clock.set(DAY.plusSeconds(60));
    while (sweep.sweep(clock.instant())) {}

    Province.admin()
        .get(act)
        .then()
        .body("status", equalTo("DRAFT"))
        .body("fault", containsString("/operations/0/units/1: UNIT_NOT_VALID"));
    assertThat(audit(act).getLast()[0]).isEqualTo("reform.fail");
    assertThat(audit(act).getLast()[1]).isEqualTo("system");
    assertThat(audit(act).getLast()[2].toString()).contains("UNIT_NOT_VALID");
    DraftedActs.unit("H99.95").statusCode(404);
    DraftedActs.unit("H99.61").body("validTo", nullValue());
  }
}
