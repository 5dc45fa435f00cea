package vn.dondoc.plan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.plan.reform.DraftedActs.ACT;
import static vn.dondoc.plan.reform.DraftedActs.HOA_MINH;
import static vn.dondoc.plan.reform.DraftedActs.MERGE;
import static vn.dondoc.plan.reform.DraftedActs.draft;
import static vn.dondoc.plan.reform.DraftedActs.enact;
import static vn.dondoc.plan.reform.DraftedActs.id;
import static vn.dondoc.plan.reform.DraftedActs.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Acts on units from draft to their day. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ReformActsTest {

  private static final UUID PLAN = new UUID(7, 7);
  private static final Instant DUE = Instant.parse("2026-06-30T17:00:00Z");

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject EventConsumer consumer;
  @Inject ReformSweep sweep;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(
            """
            code,name,kind,tier,parent,validFrom,validTo
            H99.61.01,Thôn Đông,HAMLET,HAMLET,H99.61,2025-07-01,
            """)
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
  }

  private static AssignmentState assignment(UUID id, long version, UUID unit, AssignmentStatus s) {
    return new AssignmentState(
        id,
        version,
        PLAN,
        new UUID(1, 1),
        1,
        unit,
        false,
        "once",
        List.of(),
        s,
        0,
        DUE,
        DUE,
        1,
        null,
        null,
        null,
        null);
  }

  private static ObligationState owed(UUID id, long version, UUID unit, ObligationStatus status) {
    LocalDate day = LocalDate.of(2026, 3, 31);
    return new ObligationState(
        id,
        version,
        PLAN,
        new UUID(2, 2),
        unit,
        "2026-Q1",
        day,
        day,
        DUE,
        DUE,
        DUE,
        1,
        status,
        false,
        0,
        null,
        null,
        null);
  }

  /** Three assignments, one of them completed, and two owed reports, one accepted. */
  private void give(UUID unit) {
    List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
    Feed.batch(
        consumer,
        new AssignmentsMade(
            PLAN,
            1,
            unit,
            1,
            clock.instant(),
            ids.stream().map(i -> assignment(i, 1, unit, AssignmentStatus.ASSIGNED)).toList()),
        new AssignmentCompleted(assignment(ids.getFirst(), 2, unit, AssignmentStatus.COMPLETED)));
    UUID accepted = UUID.randomUUID();
    Feed.batch(
        consumer,
        new ReportAccepted(owed(accepted, 5, unit, ObligationStatus.ACCEPTED)),
        new ObligationsOpened(
            PLAN,
            new UUID(2, 2),
            unit,
            true,
            null,
            id("H99"),
            clock.instant(),
            List.of(
                owed(accepted, 1, unit, ObligationStatus.OPEN),
                owed(UUID.randomUUID(), 1, unit, ObligationStatus.OPEN))));
  }

  @Test
  void previewsUnitsAndTheOpenWorkThatMoves() {
    give(id("H99.61"));
    Response drafted = draft("15", "2026-03-01", HOA_MINH, MERGE);
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);

    Province.admin()
        .get("/api/v1/reform-acts/" + drafted.path("id") + "/preview")
        .then()
        .statusCode(200)
        .body("openAssignments", equalTo(2))
        .body("openObligations", equalTo(1))
        .body("units.code", contains("H99.61", "H99.62"))
        .body("units[0].heir", equalTo("H99.95"))
        .body("units[0].ends", equalTo(true))
        .body("units[0].plans[0].assignments", equalTo(2))
        .body("units[0].plans[0].heir", equalTo("H99.95"))
        .body("units[1].plans", hasSize(0))
        .body("begun.code", contains("H99.95"))
        .body("moved.code", contains("H99.61.01"))
        .body("moved[0].from", equalTo("H99.61"))
        .body("moved[0].to", equalTo("H99.95"));
    unit("H99.95").statusCode(404);
  }

  @Test
  void previewsASecondActWithWhatTheFirstHandedOver() {
    UUID anHoa = id("H99.61");
    UUID binhMinh = id("H99.62");
    UUID task = UUID.randomUUID();
    UUID report = UUID.randomUUID();
    UUID dropped = UUID.randomUUID();
    Feed.batch(
        consumer,
        new AssignmentsTransferred(
            PLAN,
            new UUID(9, 9),
            "15/NQ-HĐND",
            anHoa,
            binhMinh,
            clock.instant(),
            List.of(assignment(task, 2, binhMinh, AssignmentStatus.ASSIGNED))),
        new AssignmentsMade(
            PLAN,
            1,
            anHoa,
            1,
            clock.instant(),
            List.of(assignment(task, 1, anHoa, AssignmentStatus.ASSIGNED))));
    Feed.batch(
        consumer,
        new ObligationsOpened(
            PLAN,
            new UUID(2, 2),
            anHoa,
            true,
            null,
            id("H99"),
            clock.instant(),
            List.of(
                owed(report, 1, anHoa, ObligationStatus.OPEN),
                owed(dropped, 1, anHoa, ObligationStatus.OPEN))),
        new ObligationsTransferred(
            PLAN,
            null,
            new UUID(9, 9),
            "15/NQ-HĐND",
            anHoa,
            binhMinh,
            clock.instant(),
            List.of(owed(report, 2, binhMinh, ObligationStatus.OPEN)),
            List.of(owed(dropped, 2, anHoa, ObligationStatus.CLOSED))));

    Province.admin()
        .get(
            "/api/v1/reform-acts/"
                + draft("16", "2026-03-01", HOA_MINH, MERGE).path("id")
                + "/preview")
        .then()
        .statusCode(200)
        .body("units[0].openAssignments", equalTo(0))
        .body("units[0].openObligations", equalTo(0))
        .body("units[1].openAssignments", equalTo(1))
        .body("units[1].openObligations", equalTo(1));
  }

  @Test
  void takesEffectAtTheStartOfItsDay() {
    UUID anHoa = id("H99.61");
    enact(draft("15", "2026-03-01", HOA_MINH, MERGE))
        .statusCode(200)
        .body("status", equalTo("ENACTED"));
    assertThat(sweep.next(clock.instant())).contains(Instant.parse("2026-02-28T17:00:00Z"));
    assertThat(sweep.sweep(clock.instant())).isFalse();
    unit("H99.61").body("validTo", nullValue());

    clock.set(Instant.parse("2026-02-28T17:00:00Z"));
    assertThat(sweep.pending(clock.instant())).isEqualTo(1);
    assertThat(sweep.sweep(clock.instant())).isTrue();

    unit("H99.61").body("validTo", equalTo("2026-02-28"));
    unit("000.00.95.H99?asOf=2026-03-01").body("name", equalTo("UBND xã Hòa Minh"));
    unit("H99.95/history").body("predecessors", contains("H99.61", "H99.62"));
    unit("H99.95/subtree?asOf=2026-03-01").body("items.code", contains("H99.95", "H99.61.01"));
    unit("H99.61/subtree?asOf=2026-02-28").body("items.code", contains("H99.61", "H99.61.01"));
    ReformEnacted told = Outboxes.events(db, ReformEnacted.class).getFirst();
    assertThat(told.at()).isEqualTo("2026-02-28T17:00:00Z");
    assertThat(told.successions()).extracting(Succession::unitId).startsWith(anHoa).hasSize(2);
    assertThat(told.successions()).extracting(Succession::heirId).containsOnly(id("H99.95"));
    assertThat(told.units()).extracting("code").containsExactly("H99.95");
    assertThat(
            Outboxes.events(db, UnitRecorded.class).stream().filter(u -> u.code().equals("H99.61")))
        .last()
        .satisfies(u -> assertThat(u.successors()).containsExactly(id("H99.95")));
  }

  @Test
  void appliesAtOnceWhatHasTakenEffectAlready() {
    enact(draft("16", "2026-01-12", "", rename("H99.03", "Sở Nội vụ và Lao động")))
        .statusCode(200)
        .body("status", equalTo("APPLIED"));
    unit("H99.03?asOf=2026-01-11").body("name", equalTo("Sở Nội vụ"));
    unit("H99.03?asOf=2026-01-12").body("name", equalTo("Sở Nội vụ và Lao động"));
    assertThat(Outboxes.events(db, ReformEnacted.class).getFirst().at()).isEqualTo(clock.instant());
  }

  @Test
  void letsWhoBearsAnOldCodeActForTheLastOfALineOfHeirs() {
    String merge = "{\"kind\": \"MERGE\", \"units\": [\"%s\"], \"into\": [\"%s\"]}";
    enact(draft("51", "2026-01-12", HOA_MINH, merge.formatted("H99.61", "H99.95"))).statusCode(200);
    enact(draft("52", "2026-01-13", "", merge.formatted("H99.95", "H99.62"))).statusCode(200);
    Response drafted = Province.focal().body(Province.PLAN.formatted("61")).post("/api/v1/plans");
    String plan = "/api/v1/plans/" + drafted.path("id");
    Province.focal()
        .header("If-Match", "*")
        .body(Province.task("Việc", "Thường xuyên", "UBND xã Bình Minh"))
        .post(plan + "/tasks")
        .then()
        .statusCode(201);
    Province.focal().header("If-Match", "*").post(plan + "/issue").then().statusCode(200);

    Province.commune("H99.61").get(plan).then().statusCode(200);
    Province.commune("H99.95").get(plan).then().statusCode(200);
    Province.commune("H99.63").get(plan).then().statusCode(404);
  }

  private static String rename(String code, String name) {
    return "{\"kind\": \"RENAME\", \"units\": [\"%s\"], \"name\": \"%s\"}".formatted(code, name);
  }

  @Test
  void asksForTheHeirOfAnAbolishedUnitThatHasWork() {
    give(id("H99.04"));
    String abolish = "{\"kind\": \"ABOLISH\", \"units\": [\"H99.04\"]%s}";
    enact(draft("17", "2026-03-01", "", abolish.formatted("")))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/operations/0/heir"))
        .body("errors[0].code", equalTo("HEIR_NEEDED"))
        .body("errors[0].detail", containsString("H99"));
    enact(draft("18", "2026-03-01", "", abolish.formatted(", \"heir\": \"H99.03\"")))
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"MERGE\", \"units\": [\"H98\"], \"into\": [\"H99.62\"] | /operations/0/units/0 | UNIT_NOT_FOUND",
        "\"kind\": \"MERGE\", \"units\": [\"H99.63\"], \"into\": [\"H99.62\"] | /operations/0/units/0 | UNIT_NOT_VALID",
        "\"kind\": \"MERGE\", \"units\": [\"H99.61\", \"H99.61\"], \"into\": [\"H99.62\"] | /operations/0/units/1 | UNIT_TWICE",
        "\"kind\": \"MERGE\", \"units\": [\"H99.61\"], \"into\": [\"H99.61\"] | /operations/0/into/0 | UNIT_ENDS",
        "\"kind\": \"MERGE\", \"units\": [\"H99.61\"] | /operations/0/into | UNIT_COUNT",
        "\"kind\": \"SPLIT\", \"units\": [\"H99.61\"], \"into\": [\"H99.62\"], \"heir\": \"H99.62\" | /operations/0/into | UNIT_COUNT",
        "\"kind\": \"SPLIT\", \"units\": [\"H99.61\"], \"into\": [\"H99.62\", \"H99.03\"] | /operations/0/heir | FIELD_NEEDED",
        "\"kind\": \"RENAME\", \"units\": [\"H99.61\"] | /operations/0/name | FIELD_NEEDED",
        "\"kind\": \"RENAME\", \"units\": [\"H99.61\"], \"name\": \"X\", \"heir\": \"H99\" | /operations/0/heir | FIELD_NOT_FOR_KIND",
        "\"kind\": \"ABOLISH\", \"units\": [\"H99.61\"], \"heir\": \"H98\" | /operations/0/heir | UNIT_NOT_FOUND",
        "\"kind\": \"ABOLISH\", \"units\": [\"H99\"] | /operations/0/heir | FIELD_NEEDED",
        "\"kind\": \"TRANSFER\", \"units\": [\"H99.61\"] | /operations/0/parent | FIELD_NEEDED",
        "\"kind\": \"TRANSFER\", \"units\": [\"H99.61\"], \"parent\": \"H99.61.01\" | /operations/0/parent | PARENT_BELOW",
        "\"kind\": \"TRANSFER\", \"units\": [\"H99.61\"], \"parent\": \"H99.63\" | /operations/0/parent | UNIT_NOT_VALID"
      })
  void namesTheFieldAtFault(String operation, String pointer, String code) {
    draft("30", "2026-03-01", "", "{" + operation.strip() + "}")
        .then()
        .statusCode(422)
        .body("code", equalTo("ACT_REFUSED"))
        .body("errors.pointer", hasItem(pointer.strip()))
        .body("errors.code", hasItem(code.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "H99.95 | H99.61 | /newUnits/0/code | CODE_TAKEN",
        "\"COMMUNE\" | \"XÃ\" | /newUnits/0/tier | TIER_UNKNOWN",
        "\"COMMUNE\" | \"CENTRAL\" | /newUnits/0/tier | TIER_ABOVE_PARENT",
        "\"H99\" | \"H98\" | /newUnits/0/parent | PARENT_UNKNOWN",
        "\"H99\" | \"H99.61\" | /newUnits/0/parent | UNIT_ENDS",
        "000.00.95.H99 | số 95 | /newUnits/0/alternateCode | CODE_INVALID"
      })
  void namesTheFieldOfANewUnitAtFault(String right, String wrong, String pointer, String code) {
    draft("31", "2026-03-01", HOA_MINH.replaceFirst(right.strip(), wrong.strip()), MERGE)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer.strip()))
        .body("errors.code", hasItem(code.strip()));
  }

  @Test
  void keepsVersionsNumbersAndRoles() {
    Response drafted = draft("40", "2026-03-01", HOA_MINH, MERGE);
    String act = "/api/v1/reform-acts/" + drafted.path("id");
    draft("40", "2026-03-01", HOA_MINH, MERGE)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NUMBER_TAKEN"));
    draft("41", "2026-01-09", HOA_MINH, MERGE)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/effectiveDay"));
    Province.admin().post(act + "/enact").then().statusCode(428);
    Province.admin().header("If-Match", "\"9\"").post(act + "/enact").then().statusCode(412);
    String changed =
        Province.admin()
            .header("If-Match", drafted.header("ETag"))
            .body(ACT.formatted("42", "2026-04-01", "", rename("H99.61", "UBND phường An Hòa")))
            .put(act)
            .then()
            .statusCode(200)
            .body("effectiveDay", equalTo("2026-04-01"))
            .extract()
            .header("ETag");
    Province.admin().header("If-Match", changed).post(act + "/enact").then().statusCode(200);
    Province.admin()
        .header("If-Match", "*")
        .post(act + "/enact")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_DRAFT"));
    Province.admin()
        .get("/api/v1/reform-acts?limit=1")
        .then()
        .statusCode(200)
        .body("items.number", containsInAnyOrder("42"));
    Province.admin().get("/api/v1/reform-acts/" + new UUID(0, 0)).then().statusCode(404);
    for (String path : List.of("/api/v1/reform-acts", act, act + "/preview")) {
      Province.focal().get(path).then().statusCode(403);
    }
    Province.focal().body("{}").post("/api/v1/reform-acts").then().statusCode(403);
    Province.focal().body("{}").put(act).then().statusCode(403);
    Province.focal().post(act + "/enact").then().statusCode(403);
  }
}
