package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.Waiting;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;
import vn.dondoc.local.demo.Demo;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Ledger;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceOfPlan;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;
import vn.dondoc.local.demo.Scenario;
import vn.dondoc.local.demo.UnitSpec;
import vn.dondoc.local.demo.Year;

/**
 * Journeys on one stack, in the order of their clocks: 2020 first, then 2026, then 2020 entered
 * afterwards.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysIT {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int DISTRICTS = 7;
  private static final int COMMUNES = 65;

  private static final LocalStack STACK = SharedStack.get();
  private static final Portal PORTAL =
      new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());
  private static final ClockDriver CLOCK = STACK.clock();
  private static final Caller FOCAL = PORTAL.as("focal");

  /** In which J1 issues its plan. */
  private static final String TRACE = "6d3a61e0b5f94c0e8a7d1c2b3f4e5a69";

  /** What J1 leaves behind for the journeys after it. */
  private static IssuedPlan sample;

  private static Year sampleYear;

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(VIETNAM).toInstant();
  }

  /**
   * J3. By hand: the plan has 29 rows; "UBND cấp xã" leads 16, "UBND cấp huyện" 18, "Các sở, ban,
   * ngành" 3, an open group 1, and single agencies 26 times. Two rows are quarterly with three
   * quarter ends left after 27/5/2020; all others are asked for once. In row 14 Sở Nội vụ is named
   * beside the group it belongs to and counts once.
   */
  @Test
  @Order(1)
  void j3NinhThuanIssuesItsPlanToSevenDistrictsAndSixtyFiveCommunes() throws IOException {
    Path file =
        Path.of(System.getProperty("dondoc.root"), "../shared/plans/001_fab2b8b5aaab9efd.txt");
    assumeTrue(Files.exists(file), "the real plans are not here");
    CLOCK.beginAt(at("2020-05-27T09:00:00"));
    String document = Files.readString(file);
    ProvinceSetup setup = new ProvinceSetup(PORTAL);
    setup.units(ProvinceOfPlan.root("UBND tỉnh"));
    JsonNode preview = IssuedPlan.preview(FOCAL, document, "plan.txt");
    List<UnitSpec> units = ProvinceOfPlan.of(preview, DISTRICTS, COMMUNES, "2025-06-30");
    setUp(setup, units, 2020);

    int departments =
        (int) units.stream().filter(u -> Set.of("DEPARTMENT", "OFFICE").contains(u.kind())).count();
    int pairs = 16 * COMMUNES + 18 * DISTRICTS + 26 + 3 * departments - 1;
    int more = 2 * (1 + DISTRICTS + COMMUNES) + 2 * COMMUNES;
    int expected = pairs + more;
    IssuedPlan plan = issueAndAwait("J3, first plan of fresh processes", document, expected);
    CLOCK.settle();

    assertThat(plan.tasks()).isEqualTo(29);
    List<JsonNode> assignments = FOCAL.all("/api/v1/assignments?plan=" + plan.id());
    assertThat(assignments).hasSize(expected);
    assertThat(assignments)
        .as("nobody is given the task that an open group leads")
        .noneMatch(
            a -> a.path("task").path("text").asText().startsWith("Tiếp cận dịch vụ tư pháp"));
    Set<String> assigned =
        assignments.stream()
            .map(a -> a.path("unit").path("code").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Long> told = assignmentNotices(plan.id());
    assertThat(told).hasSize(assigned.size());
    assertThat(told.values()).containsOnly(1L);
    assertThat(
            FOCAL
                .get("/api/v1/plans/" + plan.id())
                .json()
                .path("standing")
                .path("assignments")
                .asInt())
        .isEqualTo(expected);
    // Quarters whose day 20 lies after the plan: the second, third and fourth.
    assertThat(FOCAL.all("/api/v1/obligations?plan=" + plan.id())).hasSize(assigned.size() * 3);
    // The same once more, under another number: what it takes when the services have run for a
    // while.
    issueAndAwait("J3, once more", document.replace("Số: 1871", "Số: 1872"), expected);
    assertNothingIsLeft();
  }

  /**
   * J1, a year in a minute. By hand (sample/expected.md): 267 assignments of 33 units, one of them
   * a request; 32 units x 4 quarters = 128 reports.
   */
  @Test
  @Order(2)
  void j1AYearOfTheSamplePlan() {
    Instant start = at("2026-01-15T09:00:00");
    if (CLOCK.now().isBefore(start)) {
      CLOCK.advanceTo(start);
    } else {
      CLOCK.beginAt(start);
    }
    List<UnitSpec> units = SampleProvince.units();
    setUp(new ProvinceSetup(PORTAL), units, 2026);
    Caller traced = FOCAL.within("00-" + TRACE + "-0123456789abcdef-01");
    sample = IssuedPlan.issue(traced, SampleProvince.plan(), "plan.txt", List.of());
    Scenario scenario = Scenario.of(units);
    sampleYear = new Year(PORTAL, CLOCK, units, scenario, sample.id());
    sampleYear.open();

    assertThat(sample.tasks()).isEqualTo(15);
    assertThat(sampleYear.ledger().assignments()).hasSize(267);
    assertThat(sampleYear.ledger().reports()).hasSize(128);
    Map<String, Long> notices = assignmentNotices(sample.id());
    assertThat(notices).hasSize(33);
    assertThat(notices.values()).containsOnly(1L);

    sampleYear.receive();
    CLOCK.settle();
    assertThat(sampleYear.told()).isEqualTo(sampleYear.counted());
    for (Instant due : sampleYear.dueInstants()) {
      sampleYear.period(due);
      CLOCK.settle();
      assertThat(sampleYear.told()).as("status at " + due).isEqualTo(sampleYear.counted());
    }
    sampleYear.end();
    CLOCK.settle();

    Map<String, Long> end = sampleYear.told();
    assertThat(end).isEqualTo(sampleYear.counted());
    // By hand: four reports missed by the silent unit, one late, four nil; everyone else in time.
    assertThat(end)
        .containsEntry("expected", 128L)
        .containsEntry("missed", 4L)
        .containsEntry("late", 1L);
    assertThat(end)
        .containsEntry("nil", 4L)
        .containsEntry("received", 124L)
        .containsEntry("onTime", 123L);
    assertThat(end).containsEntry("total", 266L).containsEntry("requested", 1L);
    // The silent commune leads six tasks, two of them quarterly: 8 dated assignments past due, 4
    // without a day.
    assertThat(end)
        .containsEntry("notStarted.pastDue", 8L)
        .containsEntry("notStarted.withinDue", 4L);
    assertRungsOfTheSilentUnit(units, scenario);
    assertThat(
            FOCAL
                .get("/api/v1/status/recount?plan=" + sample.id())
                .expect(200)
                .json()
                .path("differing")
                .asInt())
        .isZero();
    assertNothingIsLeft();
  }

  /**
   * The first quarter's report is due on Friday 20/3/2026. Counted on a calendar with Tết from 16/2
   * to 20/2: 15, 7, 3 and 1 working days before, on the day, at its end, and then the first,
   * second, third and fifth working day after.
   */
  private void assertRungsOfTheSilentUnit(List<UnitSpec> units, Scenario scenario) {
    String name =
        units.stream()
            .filter(u -> u.code().equals(scenario.silent()))
            .findFirst()
            .orElseThrow()
            .name();
    List<String> fired = new ArrayList<>();
    for (JsonNode notice : FOCAL.all("/api/v1/notices?plan=" + sample.id())) {
      if (notice.path("aboutUnitName").asText().equals(name)
          && notice.path("owed").asText().equals("REPORT")
          && notice.path("lastDay").asText().equals("2026-03-20")) {
        fired.add(
            Instant.parse(notice.path("createdAt").asText()).atZone(VIETNAM).toLocalDateTime()
                + " "
                + notice.path("rung").asText());
      }
    }
    assertThat(fired)
        .containsExactlyInAnyOrder(
            "2026-02-27T08:00 BEFORE_15",
            "2026-03-11T08:00 BEFORE_7",
            "2026-03-17T08:00 BEFORE_3",
            "2026-03-19T08:00 BEFORE_1",
            "2026-03-20T08:00 LAST_DAY",
            "2026-03-21T00:00 MISSED",
            "2026-03-23T08:00 HEAD",
            "2026-03-24T08:00 FOCAL",
            "2026-03-25T08:00 URGING",
            "2026-03-27T08:00 CHAIRMAN");
  }

  /** J4. In J1 the first report of one unit was returned and filed again before it was due. */
  @Test
  @Order(3)
  void j4ReturnAndResubmit() {
    assumeTrue(sample != null, "J1 did not get that far");
    String returned = Scenario.of(SampleProvince.units()).returned();
    JsonNode report =
        FOCAL
            .all(
                "/api/v1/obligations?plan=" + sample.id() + "&unit=" + returned + "&period=2026-Q1")
            .getFirst();
    JsonNode rounds =
        FOCAL
            .get("/api/v1/obligations/" + report.path("id").asText() + "/rounds")
            .expect(200)
            .json();

    assertThat(report.path("state").asText()).isEqualTo("ACCEPTED");
    assertThat(report.path("punctuality").asText()).isEqualTo("ON_TIME");
    assertThat(rounds).hasSize(2);
    assertThat(rounds.get(0).path("decision").asText()).isEqualTo("RETURNED");
    assertThat(rounds.get(0).path("reason").asText()).isEqualTo("Thiếu số liệu");
    assertThat(rounds.get(1).path("decision").asText()).isEqualTo("ACCEPTED");
    assertThat(rounds.get(0).path("author").asText())
        .isEqualTo(rounds.get(1).path("author").asText())
        .isNotEqualTo(rounds.get(0).path("decidedBy").asText());
    assertThat(report.path("firstSubmittedAt").asText())
        .isEqualTo(rounds.get(0).path("submittedAt").asText());
  }

  /**
   * J9. Whoever asks sees what is theirs, totals included; what is out of scope is as if it were
   * not there.
   */
  @Test
  @Order(4)
  void j9EveryListAndTotalIsScoped() {
    assumeTrue(sample != null, "J1 did not get that far");
    String plan = "?plan=" + sample.id();
    long all = 267;
    // A commune leads six tasks, two of them quarterly: 4 + 2 x 4 = 12 assignments and 4 reports;
    // and it coordinates five
    // tasks that others lead: 1 + 2 + 3 + 1 + 1 = 8 more to see. Its totals are its own.
    for (String user : List.of("u.h99.61", "u.h99.62")) {
      Caller commune = PORTAL.as(user);
      String code = user.substring(2).toUpperCase(Locale.ROOT);
      List<JsonNode> seen = commune.all("/api/v1/assignments" + plan);
      assertThat(seen).hasSize(12 + 8);
      assertThat(seen.stream().filter(a -> a.path("unit").path("code").asText().equals(code)))
          .hasSize(12);
      assertThat(seen).noneMatch(a -> isAnotherCommune(a, code));
      assertThat(commune.all("/api/v1/obligations" + plan))
          .hasSize(4)
          .allMatch(o -> o.path("unit").path("code").asText().equals(code));
      assertThat(Ledger.told(commune.get("/api/v1/status" + plan).expect(200).json()))
          .containsEntry("total", 12L)
          .containsEntry("expected", 4L);
      assertThat(commune.all("/api/v1/status/rows" + plan)).hasSize(12);
    }
    // The department of home affairs is a sibling of the communes and sees the plan as its focal
    // agency.
    assertThat(FOCAL.all("/api/v1/assignments" + plan)).hasSize((int) all);
    // The chairman's unit lies above every other.
    assertThat(PORTAL.as("chairman").all("/api/v1/assignments" + plan)).hasSize((int) all);
    // Sở Tài chính leads one quarterly task and coordinates another, which 21 units lead once: 4 +
    // 21 rows.
    assertThat(PORTAL.as("u.h99.05").all("/api/v1/assignments" + plan)).hasSize(4 + 21);
    assertThat(PORTAL.as("u.h99.05").all("/api/v1/obligations" + plan)).hasSize(4);

    String others =
        FOCAL.all("/api/v1/assignments" + plan + "&unit=H99.62").getFirst().path("id").asText();
    String othersReport =
        FOCAL.all("/api/v1/obligations" + plan + "&unit=H99.62").getFirst().path("id").asText();
    Caller sibling = PORTAL.as("u.h99.61");
    sibling.get("/api/v1/assignments/" + others).expect(404);
    sibling.get("/api/v1/obligations/" + othersReport).expect(404);
    sibling.postOn("\"0\"", "/api/v1/assignments/" + others + "/receipt", Map.of()).expect(404);
    sibling
        .post("/api/v1/obligations/" + othersReport + "/submissions", Map.of("nil", true))
        .expect(404);
    FOCAL
        .post("/api/v1/obligations/" + othersReport + "/submissions", Map.of("nil", true))
        .expect(403);
    assertThat(sibling.all("/api/v1/notices" + plan))
        .allMatch(n -> n.path("unitName").asText().contains("Thanh Giang"));

    // A body that monitors but is not related to this plan by more than its own request sees only
    // that.
    assertThat(PORTAL.as("monitor").all("/api/v1/assignments" + plan))
        .allMatch(a -> a.path("unit").path("code").asText().equals("H99.90"));
  }

  /**
   * Every operation of every service, from its own OpenAPI document: 401 for nobody known, 403 for
   * who has no role, and of those who have one it lets in whom it names and nobody else. What asks
   * for a ticket lets in no token.
   */
  @Test
  @Order(5)
  void j9EveryOperationLetsInWhomItNamesAndNobodyElse() {
    Caller anonymous = PORTAL.anonymous();
    Caller nobody = PORTAL.as("nobody");
    Map<Set<String>, Caller> callers =
        Map.of(
            Set.of("admin"), PORTAL.as("admin"),
            Set.of("focal", "officer"), FOCAL,
            Set.of("leader"), PORTAL.as("chairman"),
            Set.of("officer"), PORTAL.as("u.h99.61"),
            Set.of("monitor"), PORTAL.as("monitor"),
            Set.of("integrator"), PORTAL.asSystem(STACK.portalSecret()));
    int operations = 0;
    for (DondocService service : DondocService.values()) {
      for (Operations.Operation operation :
          Operations.of(STACK.endpoints().gateway(), service.shortName())) {
        assertThat(operation.callAs(anonymous)).as("anonymous " + operation).isEqualTo(401);
        assertThat(operation.callAs(nobody))
            .as("nobody " + operation)
            .isEqualTo(operation.byTicket() ? 401 : 403);
        assertThat(operation.roles().isEmpty())
            .as("roles of " + operation)
            .isEqualTo(operation.byTicket());
        callers.forEach(
            (roles, caller) ->
                assertThat(operation.letsIn(caller))
                    .as(roles + " " + operation)
                    .isEqualTo(!Collections.disjoint(roles, operation.roles())));
        operations++;
      }
    }
    assertThat(operations).isGreaterThan(40);
  }

  /** J10. A plan of 2020, entered today: history, and no alarm. */
  @Test
  @Order(6)
  void j10APlanOf2020EnteredToday() {
    assumeTrue(sample != null, "J1 did not get that far");
    String id = issueForTwoUnits("99", LocalDate.of(2020, 2, 3), "Trước ngày 30/6/2020");
    CLOCK.settle();
    CLOCK.advanceBy(Duration.ofDays(40));

    Map<String, Long> told = told(id);
    // Two leads, one dated task: both past due. Four quarters of 2020, two units: eight reports
    // missed long ago.
    assertThat(told).containsEntry("notStarted.pastDue", 2L).containsEntry("missed", 8L);
    List<JsonNode> notices = FOCAL.all("/api/v1/notices?plan=" + id);
    assertThat(notices).extracting(n -> n.path("kind").asText()).containsOnly("ASSIGNED");
    assertThat(notices).hasSize(2);
    assertNothingIsLeft();
  }

  /**
   * The first instant after the due: two units that stay silent are missed, and everybody sees it.
   * How long it takes is told and not asserted.
   */
  @Test
  @Order(7)
  void whatIsMissedIsInTheStatusAtOnce() {
    assumeTrue(sample != null, "J1 did not get that far");
    LocalDate today = LocalDate.ofInstant(CLOCK.now(), VIETNAM);
    String id = issueForTwoUnits("100", today, "Thường xuyên");
    CLOCK.settle();
    Instant due =
        FOCAL.all("/api/v1/obligations?plan=" + id).stream()
            .map(o -> Instant.parse(o.path("dueAt").asText()))
            .filter(CLOCK.now()::isBefore)
            .min(Instant::compareTo)
            .orElseThrow();
    CLOCK.advanceTo(due.minusSeconds(1));
    assertThat(told(id)).doesNotContainKey("missed");

    long begin = System.nanoTime();
    CLOCK.jumpTo(due);
    Waiting.until(
        () -> told(id).getOrDefault("missed", 0L) == 2,
        Duration.ofSeconds(60),
        () -> "two missed, but " + told(id));
    System.out.printf(
        "Missed, from the clock's move to the status: %d ms%n",
        (System.nanoTime() - begin) / 1_000_000);
    assertNothingIsLeft();
  }

  private static Map<String, Long> told(String plan) {
    return Ledger.told(FOCAL.get("/api/v1/status?plan=" + plan).expect(200).json());
  }

  /** A plan of one task that two departments lead, who report on it each quarter. */
  private static String issueForTwoUnits(String number, LocalDate date, String timing) {
    String body =
        """
        {"number": "%s", "symbol": "KH-UBND", "title": "Kế hoạch năm %2$d", "years": [%2$d], "indices": ["PAPI"],
         "documentDate": "%3$s", "issuer": "H99",
         "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Người Ký"}, "recipients": [{"name": "Sở Tư pháp"}]}
        """
            .formatted(number, date.getYear(), date);
    Answer drafted = FOCAL.post("/api/v1/plans", body).expect(201);
    String id = drafted.text("id");
    String etag =
        FOCAL
            .postOn(
                drafted.etag(),
                "/api/v1/plans/" + id + "/tasks",
                Map.of(
                    "text", "Một việc",
                    "leads", List.of(Map.of("unit", "H99.04"), Map.of("unit", "H99.05")),
                    "timing", Map.of("words", timing)))
            .expect(201)
            .etag();
    etag =
        FOCAL.postOn(etag, "/api/v1/plans/" + id + "/regimes", Demo.quarterly()).expect(201).etag();
    IssuedPlan.settleAndIssue(FOCAL, id, etag);
    return id;
  }

  /** One trace id leads from the request that issued J1's plan to the e-mails that told of it. */
  @Test
  @Order(20)
  void j1IsFollowedFromTheIssueToTheEmail() {
    assumeTrue(sample != null, "J1 did not get that far");
    JourneyLogs logs = new JourneyLogs(STACK);
    assertThat(logs.messages(DondocService.PLAN, TRACE))
        .anyMatch(m -> m.startsWith("Plan " + sample.id() + " issued"));
    assertThat(logs.messages(DondocService.TASK, TRACE))
        .anyMatch(m -> m.matches("Plan " + sample.id() + " version 1: chunk .* made 267 .*"));
    assertThat(logs.messages(DondocService.REPORT, TRACE))
        .anyMatch(m -> m.endsWith("all 128 obligations are open"));
    assertThat(logs.messages(DondocService.NOTIFICATION, TRACE))
        .anyMatch(m -> m.matches("Delivery .* by e-mail, attempt 1: SENT"));
  }

  /** After a complete J1 and the journeys around it, on every log of the stack. */
  @Test
  @Order(21)
  void j1LeavesNobodyAndNoSecretInAnyLog() {
    assumeTrue(sample != null, "J1 did not get that far");
    new JourneyLogs(STACK).assertNobodyAndNoSecretInThem();
  }

  private static boolean isAnotherCommune(JsonNode assignment, String mine) {
    String code = assignment.path("unit").path("code").asText();
    return code.compareTo("H99.61") >= 0 && code.compareTo("H99.80") <= 0 && !code.equals(mine);
  }

  private static void setUp(ProvinceSetup setup, List<UnitSpec> units, int year) {
    setup.units(units);
    for (int y : List.of(year, year + 1)) {
      setup.calendar(y, SampleProvince.holidays(y), SampleProvince.workingSaturdays(y));
    }
    setup.people(units);
    CLOCK.settle();
  }

  /** Issues the document and tells how long it took until the status counted every assignment. */
  private static IssuedPlan issueAndAwait(String what, String document, int expected) {
    long begin = System.nanoTime();
    IssuedPlan plan = IssuedPlan.issue(FOCAL, document, "plan.txt", List.of(Demo.quarterly()));
    long issued = System.nanoTime();
    awaitTotal(plan, expected);
    System.out.printf(
        "%s: issued in %d ms, status of %d assignments equal %d ms after%n",
        what, (issued - begin) / 1_000_000, expected, (System.nanoTime() - issued) / 1_000_000);
    return plan;
  }

  private static void awaitTotal(IssuedPlan plan, int expected) {
    Waiting.until(
        () -> {
          Answer status = FOCAL.get("/api/v1/status?plan=" + plan.id());
          return status.status() == 200
              && status.json().path("assignments").path("total").path("n").asInt() == expected;
        },
        Duration.ofSeconds(60),
        () ->
            expected
                + " assignments in the status, but "
                + FOCAL.get("/api/v1/status?plan=" + plan.id()).json());
  }

  /** How many notices of assignment each unit has had, by its id. */
  private static Map<String, Long> assignmentNotices(String plan) {
    return FOCAL.all("/api/v1/notices?plan=" + plan + "&kind=ASSIGNED").stream()
        .collect(Collectors.groupingBy(n -> n.path("unitId").asText(), Collectors.counting()));
  }

  /** Nothing waits in any outbox, and no event was given up. */
  private static void assertNothingIsLeft() {
    CLOCK.settle();
    assertThat(DeadLetterCount.of(STACK)).as("dead letters").isZero();
  }
}
