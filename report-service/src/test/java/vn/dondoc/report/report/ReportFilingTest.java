package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.leaderOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.Callers.once;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

@QuarkusTest
class ReportFilingTest extends ReportComponentTest {

  private static final Instant DUE = Instant.parse("2026-03-20T17:00:00Z");
  private static final Instant LOCK = Instant.parse("2026-04-17T17:00:00Z");
  private static final String TEXT =
      "{\"nil\": false, \"sections\": [{\"dimension\": \"PAPI-1\", \"heading\": \"Kết quả\","
          + " \"text\": \"%s\"}], \"figures\": [{\"code\": \"HS-01\", \"value\": 12.5}]}";
  private static final String NIL = "{\"nil\": true}";
  private static final String REASON = "{\"reason\": \"Thiếu số liệu quý\"}";

  private final RegimeFixture plain = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO);
  private final RegimeFixture headed = aRegime().reportedBy(Land.LOTUS).approvedByHead();

  @BeforeEach
  void openPlan() {
    open(aPlan().with(plain).with(headed));
    clock.set(DUE.minus(Duration.ofDays(10)));
  }

  private String path(RegimeFixture regime, UnitRecorded unit) {
    return "/api/v1/obligations/" + obligation(regime, "2026-Q1", unit);
  }

  private static ValidatableResponse submit(RequestSpecification by, String path, String content) {
    return once(by).body(content).post(path + "/submissions").then();
  }

  private static RequestSpecification at(RequestSpecification caller, long version) {
    return caller.header("If-Match", "\"" + version + "\"");
  }

  @Test
  void filesAndTellsOnce() {
    String path = path(plain, Land.LOTUS);
    submit(officerOf(Land.LOTUS), path, TEXT.formatted("Đã làm"))
        .statusCode(201)
        .header("Location", endsWith(path + "/rounds"))
        .header("ETag", "\"2\"")
        .body("state", equalTo("SUBMITTED"))
        .body("punctuality", equalTo("ON_TIME"))
        .body("round", equalTo(1));
    assertThat(published(ReportSubmitted.class))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.obligation().status()).isEqualTo(ObligationStatus.SUBMITTED);
              assertThat(e.obligation().version()).isEqualTo(2);
              assertThat(e.obligation().firstSubmittedAt()).isEqualTo(clock.instant());
            });
    assertThat(count("audit where action = 'report.submit'")).isEqualTo(1);
  }

  @Test
  void retryWithTheSameKeyFilesOnce() {
    String path = path(plain, Land.LOTUS);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      officerOf(Land.LOTUS)
          .header("Idempotency-Key", key)
          .body(NIL)
          .post(path + "/submissions")
          .then()
          .statusCode(201)
          .body("nil", equalTo(true));
    }
    assertThat(published(ReportSubmitted.class)).hasSize(1);
  }

  @Test
  void lastMinuteOfTheLastDayIsOnTimeAndAMinuteLaterLate() {
    clock.set(DUE.minus(Duration.ofMinutes(1)));
    submit(officerOf(Land.LOTUS), path(plain, Land.LOTUS), NIL)
        .statusCode(201)
        .body("punctuality", equalTo("ON_TIME"));
    clock.set(DUE);
    sweeps.runAll();
    submit(officerOf(Land.BAMBOO), path(plain, Land.BAMBOO), NIL)
        .statusCode(201)
        .body("punctuality", equalTo("LATE"))
        .body("missedAt", equalTo("2026-03-20T17:00:00Z"));
    assertThat(published(ReportsMissed.class))
        .extracting(ReportsMissed::unitId)
        .contains(Land.BAMBOO.id());
  }

  @Test
  void draftIsNeverOverwritten() {
    String path = path(plain, Land.LOTUS);
    at(officerOf(Land.LOTUS), 1)
        .body(TEXT.formatted("một"))
        .put(path + "/draft")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("DRAFT"));
    at(officerOf(Land.LOTUS), 1)
        .body(TEXT.formatted("hai"))
        .put(path + "/draft")
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_STALE"));
    officerOf(Land.LOTUS).body(TEXT.formatted("ba")).put(path + "/draft").then().statusCode(428);
    officerOf(Land.LOTUS)
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"2."))
        .body("draft.sections[0].text", equalTo("một"))
        .body("draft.author", equalTo(Callers.officer(Land.LOTUS)));
    focalOf(Land.HOME_AFFAIRS).get(path).then().statusCode(200).body("draft", nullValue());
  }

  @Test
  void headApprovesWhatTheOfficerWroteAndAuthorStaysAuthor() {
    String path = path(headed, Land.LOTUS);
    submit(officerOf(Land.LOTUS), path, TEXT.formatted("của chuyên viên"))
        .statusCode(201)
        .body("state", equalTo("AWAITING_HEAD"))
        .body("punctuality", equalTo("PENDING"));
    assertThat(published(ReportSubmitted.class)).isEmpty();
    at(officerOf(Land.LOTUS), 2).post(path + "/approval").then().statusCode(403);
    at(leaderOf(Land.LOTUS), 1).post(path + "/approval").then().statusCode(412);
    at(leaderOf(Land.LOTUS), 2)
        .post(path + "/approval")
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"));
    leaderOf(Land.LOTUS)
        .get(path + "/rounds")
        .then()
        .body("author", contains(Callers.officer(Land.LOTUS)))
        .body("approvedBy", contains(Callers.leader(Land.LOTUS)));
    assertThat(published(ReportSubmitted.class)).hasSize(1);
  }

  @Test
  void headFilesAtOnceAndKeepsTheOfficerAsAuthorOfAnUnchangedDraft() {
    String path = path(headed, Land.LOTUS);
    at(officerOf(Land.LOTUS), 1).body(TEXT.formatted("x")).put(path + "/draft");
    submit(leaderOf(Land.LOTUS), path, TEXT.formatted("x"))
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"));
    leaderOf(Land.LOTUS)
        .get(path + "/rounds")
        .then()
        .body("[0].author", equalTo(Callers.officer(Land.LOTUS)))
        .body("[0].approvedBy", equalTo(Callers.leader(Land.LOTUS)));
  }

  /** Journey J4. */
  @Test
  void returnsAndResubmitsWithEveryRoundReadable() {
    String path = path(plain, Land.LOTUS);
    submit(officerOf(Land.LOTUS), path, TEXT.formatted("vòng một")).statusCode(201);
    Instant first = clock.instant();
    at(focalOf(Land.HOME_AFFAIRS), 2)
        .body(REASON)
        .post(path + "/return")
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("punctuality", equalTo("ON_TIME"));
    clock.set(DUE.plus(Duration.ofDays(1)));
    sweeps.runAll();
    submit(officerOf(Land.LOTUS), path, TEXT.formatted("vòng hai"))
        .statusCode(201)
        .body("punctuality", equalTo("ON_TIME"))
        .body("round", equalTo(2));
    at(leaderOf(Land.PROVINCE), 4)
        .post(path + "/acceptance")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    officerOf(Land.LOTUS)
        .get(path + "/rounds")
        .then()
        .body("number", contains(1, 2))
        .body("sections.flatten().text", contains("vòng một", "vòng hai"))
        .body("decision", contains("RETURNED", "ACCEPTED"))
        .body("[0].reason", equalTo("Thiếu số liệu quý"))
        .body("[0].submittedAt", equalTo(first.toString()))
        .body("author", contains(Callers.officer(Land.LOTUS), Callers.officer(Land.LOTUS)));
    assertThat(published(ReportReturned.class)).hasSize(1);
    assertThat(published(ReportAccepted.class))
        .singleElement()
        .satisfies(e -> assertThat(e.obligation().firstSubmittedAt()).isEqualTo(first));
    assertThat(published(ReportsMissed.class))
        .noneMatch(m -> m.obligationIds().contains(obligation(plain, "2026-Q1", Land.LOTUS)));
  }

  @Test
  void databaseRefusesToRewriteASubmittedRound() {
    submit(officerOf(Land.LOTUS), path(plain, Land.LOTUS), NIL).statusCode(201);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            db.createNativeMutationQuery("update report_round set author = 'x'")
                                .executeUpdate()))
        .hasStackTraceContaining("cannot change");
  }

  @Test
  void acceptedReportIsSettled() {
    String path = path(plain, Land.LOTUS);
    submit(officerOf(Land.LOTUS), path, NIL).statusCode(201);
    at(focalOf(Land.HOME_AFFAIRS), 2).post(path + "/acceptance").then().statusCode(200);
    at(focalOf(Land.HOME_AFFAIRS), 3)
        .body(REASON)
        .post(path + "/return")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_SUBMITTED"));
    submit(officerOf(Land.LOTUS), path, NIL)
        .statusCode(409)
        .body("code", equalTo("REPORT_SETTLED"));
  }

  @Test
  void lockNeedsAnUnlockAndTheUnlockEnds() {
    String path = path(plain, Land.LOTUS);
    clock.set(LOCK);
    sweeps.runAll();
    submit(officerOf(Land.LOTUS), path, NIL)
        .statusCode(409)
        .body("code", equalTo("FILING_LOCKED"))
        .body("detail", containsString("2026-04-18T00:00+07:00"));
    String unlock =
        "{\"reason\": \"Mưa lũ\", \"until\": \"" + LOCK.plus(Duration.ofDays(2)) + "\"}";
    long version = one("select max(version) from obligation", Long.class);
    at(officerOf(Land.LOTUS), version).body(unlock).post(path + "/unlock").then().statusCode(403);
    at(focalOf(Land.HOME_AFFAIRS), version)
        .body(unlock)
        .post(path + "/unlock")
        .then()
        .statusCode(200)
        .body("unlockedUntil", equalTo(LOCK.plus(Duration.ofDays(2)).toString()));
    assertThat(one("select reason from audit where action = 'report.unlock'", String.class))
        .isEqualTo("Mưa lũ");
    clock.set(LOCK.plus(Duration.ofDays(2)));
    submit(officerOf(Land.LOTUS), path, NIL).statusCode(409);
    clock.set(LOCK.plus(Duration.ofDays(2)).minusSeconds(1));
    submit(officerOf(Land.LOTUS), path, NIL).statusCode(201).body("punctuality", equalTo("LATE"));
  }

  @Test
  void refusesAnEmptyReportAndUnknownFields() {
    String path = path(plain, Land.LOTUS);
    submit(officerOf(Land.LOTUS), path, "{\"nil\": false}")
        .statusCode(422)
        .body("code", equalTo("CONTENT_MISSING"))
        .body("errors[0].pointer", equalTo("/sections"));
    submit(officerOf(Land.LOTUS), path, "{\"nil\": true, \"author\": \"tôi\"}").statusCode(400);
    submit(officerOf(Land.LOTUS), path, "{\"figures\": [{\"code\": \"\", \"value\": 1}]}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/figures/0/code"));
    officerOf(Land.LOTUS).body(NIL).post(path + "/submissions").then().statusCode(400);
    assertThat(count("report_round")).isZero();
  }

  @Test
  void saysWhatTheCallerMayDoNextAndWhyNot() {
    String path = path(plain, Land.LOTUS);
    officerOf(Land.LOTUS)
        .get(path)
        .then()
        .body("actions.findAll { it.allowed }.action", contains("SAVE_DRAFT", "SUBMIT"))
        .body("actions.find { it.action == 'ACCEPT' }.refusedBecause", equalTo("NOT_THE_RECEIVER"));
    submit(officerOf(Land.LOTUS), path, NIL).statusCode(201);
    focalOf(Land.HOME_AFFAIRS)
        .get(path)
        .then()
        .body("actions.findAll { it.allowed }.action", contains("ACCEPT", "RETURN"));
  }

  @Test
  void ofManySubmissionsAtOnceOneIsFiled() throws Exception {
    String path = path(plain, Land.LOTUS);
    String token = Tokens.of("crowd", Land.LOTUS.code(), "officer");
    try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> all =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          io.restassured.RestAssured.given()
                              .auth()
                              .oauth2(token)
                              .contentType("application/json")
                              .header("Idempotency-Key", UUID.randomUUID().toString())
                              .body(NIL)
                              .post(path + "/submissions")
                              .statusCode())
              .toList();
      List<Integer> answers =
          crowd.invokeAll(all).stream()
              .map(
                  f -> {
                    try {
                      return f.get();
                    } catch (Exception e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
      assertThat(answers).filteredOn(a -> a == 201).hasSize(1);
      assertThat(answers).filteredOn(a -> a == 409).hasSize(7);
    }
    assertThat(published(ReportSubmitted.class)).hasSize(1);
  }

  @Test
  void listsSoonestDueFirstPageByPageAndFinds() {
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("limit", 5)
        .get("/api/v1/obligations")
        .then()
        .statusCode(200)
        .body("items", hasSize(5))
        .body("items[0].period", equalTo("2026-Q1"));
    String next =
        focalOf(Land.HOME_AFFAIRS)
            .queryParam("limit", 5)
            .get("/api/v1/obligations")
            .then()
            .extract()
            .path("next");
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("limit", 200)
        .queryParam("cursor", next)
        .get("/api/v1/obligations")
        .then()
        .body("items", hasSize(7))
        .body("next", nullValue());
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("q", "truc lam")
        .queryParam("period", "2026-Q2")
        .get("/api/v1/obligations")
        .then()
        .body("items.unit.code", contains(Land.BAMBOO.code()))
        .body("items.plan.title", contains("Nâng cao chỉ số PAPI năm 2026"));
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("unit", Land.EAST.code())
        .queryParam("regime", plain.id())
        .get("/api/v1/obligations")
        .then()
        .body("items", hasSize(8));
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("unit", Land.EAST.code())
        .queryParam("below", false)
        .get("/api/v1/obligations")
        .then()
        .body("items", hasSize(0));
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("cursor", "###")
        .get("/api/v1/obligations")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
  }
}
