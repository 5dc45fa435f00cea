package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;
import vn.dondoc.local.demo.Demo;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;
import vn.dondoc.local.demo.UnitSpec;

/**
 * J7: three communes merge and their district ends on 1 July, while a plan runs. After the journeys
 * whose clock begins before this one.
 */
@Order(Integer.MAX_VALUE - 11)
@EnabledIfSystemProperty(named = "dondoc.faults", matches = "true")
class ReformIT {

  private static final int YEAR = 2030;
  private static final String DISTRICT = "H99.59";
  private static final String HEIR = "H99.60";
  private static final List<String> COMMUNES = List.of("H99.59.01", "H99.59.02", "H99.59.03");

  private static final LocalStack STACK = SharedStack.get();
  private static final Portal PORTAL =
      new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());
  private static final ClockDriver CLOCK = STACK.clock();
  private static final Caller FOCAL = PORTAL.as("focal");
  private static final Caller ADMIN = PORTAL.as("admin");

  private static Instant at(String localTime) {
    return LocalDateTime.parse(YEAR + "-" + localTime)
        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
        .toInstant();
  }

  /**
   * By hand: one task with a last day, led by four units: 4 assignments; each unit reports each
   * quarter: 16 reports. On 1 July the window of the third quarter (15/6 to 14/9) runs and passes
   * three times to the heir; that of the fourth begins on 15/9 and is owed once.
   */
  @Test
  void j7ThreeCommunesMergeAndTheirDistrictEnds() {
    CLOCK.beginAt(at("03-01T09:00:00"));
    setUp();
    String plan = issue();
    CLOCK.settle();
    work(plan);
    enact();
    CLOCK.advanceTo(at("07-01T00:00:00").minusSeconds(1));
    Map<String, Long> before = totals(plan);
    assertThat(assignments(plan, a -> true)).hasSize(4);
    assertThat(before).containsEntry("assignments", 4L).containsEntry("2030-Q4 expected", 4L);

    CLOCK.advanceTo(at("07-01T00:01:00"));

    openWorkPassedWithItsTrace(plan);
    closedWorkKeptTheOldName(plan);
    Map<String, Long> after = totals(plan);
    assertThat(after).containsEntry("2030-Q4 expected", 2L).containsEntry("2030-Q4 pending", 2L);
    before.keySet().removeIf(name -> name.startsWith("2030-Q4"));
    assertThat(after).containsAllEntriesOf(before);
    assertThat(FOCAL.get("/api/v1/status/recount?plan=" + plan).json().path("differing").asInt())
        .isZero();
    theHeirWasToldOnceForThePlan(plan);
    CLOCK.settle();
    assertThat(DeadLetterCount.of(STACK)).as("dead letters").isZero();
  }

  private static void setUp() {
    ProvinceSetup setup = new ProvinceSetup(PORTAL);
    setup.units(SampleProvince.units());
    List<UnitSpec> units =
        List.of(
            unit(DISTRICT, "UBND huyện Sông Giang", "DISTRICT", "H99"),
            unit(COMMUNES.get(0), "UBND xã Sông Thượng", "COMMUNE", DISTRICT),
            unit(COMMUNES.get(1), "UBND xã Sông Trung", "COMMUNE", DISTRICT),
            unit(COMMUNES.get(2), "UBND xã Sông Hạ", "COMMUNE", DISTRICT));
    setup.units(units);
    setup.people(units);
    setup.calendar(YEAR, SampleProvince.holidays(YEAR), Set.of());
    CLOCK.settle();
  }

  private static UnitSpec unit(String code, String name, String tier, String parent) {
    return new UnitSpec(code, name, "PEOPLES_COMMITTEE", tier, parent, "2025-07-01", null);
  }

  private static String issue() {
    Answer drafted =
        FOCAL
            .post(
                "/api/v1/plans",
                """
                {"number": "107", "symbol": "KH-UBND", "title": "Kế hoạch năm %1$d", "years": [%1$d], "indices": ["PAPI"],
                 "documentDate": "%1$d-03-01", "issuer": "H99",
                 "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Người Ký"},
                 "recipients": [{"name": "Sở Tư pháp"}]}
                """
                    .formatted(YEAR))
            .expect(201);
    String plan = "/api/v1/plans/" + drafted.text("id");
    List<Map<String, String>> leads =
        List.of(
            Map.of("unit", DISTRICT),
            Map.of("unit", COMMUNES.get(0)),
            Map.of("unit", COMMUNES.get(1)),
            Map.of("unit", COMMUNES.get(2)));
    Answer task =
        FOCAL
            .postOn(
                drafted.etag(),
                plan + "/tasks",
                Map.of(
                    "text",
                    "Công khai danh sách hộ nghèo",
                    "leads",
                    leads,
                    "timing",
                    Map.of("words", "Trước ngày 30/9/" + YEAR)))
            .expect(201);
    String etag = FOCAL.postOn(task.etag(), plan + "/regimes", Demo.quarterly()).expect(201).etag();
    IssuedPlan.settleAndIssue(FOCAL, drafted.text("id"), etag);
    return drafted.text("id");
  }

  /** The first commune begins its task; the second completes it and files its first report. */
  private static void work(String plan) {
    act(plan, COMMUNES.get(0), "receipt", Map.of());
    progress(plan, COMMUNES.get(0), 40);
    act(plan, COMMUNES.get(1), "receipt", Map.of());
    progress(plan, COMMUNES.get(1), 100);
    act(plan, COMMUNES.get(1), "submission", Map.of("waiver", "Không yêu cầu sản phẩm"));
    String done = path(plan, COMMUNES.get(1));
    FOCAL.postOn(FOCAL.get(done).etag(), done + "/verification", Map.of()).expect(200);

    String report =
        "/api/v1/obligations/" + obligations(plan, COMMUNES.get(1)).getFirst().path("id").asText();
    PORTAL
        .as("h." + lower(COMMUNES.get(1)))
        .post(report + "/submissions", Map.of("nil", true))
        .done();
    FOCAL.postOn(FOCAL.get(report).etag(), report + "/acceptance", Map.of()).expect(200);
    CLOCK.settle();
  }

  private static String path(String plan, String unit) {
    return "/api/v1/assignments/"
        + assignments(plan, a -> a.path("unit").path("code").asText().equals(unit))
            .getFirst()
            .path("id")
            .asText();
  }

  private static void act(String plan, String unit, String what, Object body) {
    Caller officer = PORTAL.as("u." + lower(unit));
    String path = path(plan, unit);
    officer.postOn(officer.get(path).etag(), path + "/" + what, body).done();
  }

  private static void progress(String plan, String unit, int percent) {
    Caller officer = PORTAL.as("u." + lower(unit));
    String path = path(plan, unit);
    officer
        .putOn(
            officer.get(path).etag(),
            path + "/progress",
            Map.of("percent", percent, "narrative", "Đã niêm yết tại nhà văn hóa"))
        .done();
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static void enact() {
    Answer drafted =
        ADMIN
            .post(
                "/api/v1/reform-acts",
                """
                {"number": "1675", "symbol": "NQ-MAU", "documentDate": "%1$d-06-10", "effectiveDay": "%1$d-07-01",
                 "newUnits": [{"code": "%2$s", "name": "UBND xã Sông Giang", "kind": "PEOPLES_COMMITTEE",
                               "tier": "COMMUNE", "parent": "H99"}],
                 "operations": [
                   {"kind": "MERGE", "units": ["%3$s"], "into": ["%2$s"]},
                   {"kind": "ABOLISH", "units": ["%4$s"], "heir": "H99"}]}
                """
                    .formatted(YEAR, HEIR, String.join("\", \"", COMMUNES), DISTRICT))
            .expect(201);
    ADMIN
        .postOn(drafted.etag(), "/api/v1/reform-acts/" + drafted.text("id") + "/enact", Map.of())
        .expect(200);
  }

  private static void openWorkPassedWithItsTrace(String plan) {
    assertThat(assignments(plan, a -> a.hasNonNull("origin")))
        .extracting(ReformIT::unit, a -> a.path("origin").path("name").asText())
        .containsExactlyInAnyOrder(
            tuple(HEIR, "UBND xã Sông Thượng"),
            tuple(HEIR, "UBND xã Sông Hạ"),
            tuple("H99", "UBND huyện Sông Giang"));
    JsonNode begun = assignments(plan, a -> a.path("percent").asInt() == 40).getFirst();
    List<JsonNode> history =
        FOCAL.all("/api/v1/assignments/" + begun.path("id").asText() + "/history");
    assertThat(history)
        .extracting(entry -> entry.path("action").asText())
        .containsExactly("RECEIVE", "PROGRESS", "TRANSFER");
    assertThat(history.getLast().at("/content/transfer/act").asText()).isEqualTo("1675/NQ-MAU");
    // An ended code resolves to its successor: the account of the old commune works for the new.
    assertThat(PORTAL.as("u." + lower(COMMUNES.get(0))).all("/api/v1/my-work"))
        .filteredOn(a -> a.path("plan").path("id").asText().equals(plan))
        .hasSize(2);
    assertThat(obligations(plan, HEIR))
        .extracting(o -> o.path("period").asText(), o -> o.path("origin").path("code").asText())
        .contains(
            tuple("2030-Q3", COMMUNES.get(0)),
            tuple("2030-Q3", COMMUNES.get(1)),
            tuple("2030-Q3", COMMUNES.get(2)));
  }

  private static void closedWorkKeptTheOldName(String plan) {
    assertThat(assignments(plan, a -> a.path("state").asText().equals("COMPLETED")))
        .singleElement()
        .satisfies(a -> assertThat(a.at("/unit/name").asText()).isEqualTo("UBND xã Sông Trung"));
    assertThat(FOCAL.all("/api/v1/obligations?state=ACCEPTED&plan=" + plan))
        .singleElement()
        .satisfies(o -> assertThat(o.at("/unit/name").asText()).isEqualTo("UBND xã Sông Trung"));
  }

  private static void theHeirWasToldOnceForThePlan(String plan) {
    assertThat(
            FOCAL.all("/api/v1/notices?plan=" + plan).stream()
                .filter(n -> n.path("kind").asText().equals("TAKEN_OVER"))
                .map(n -> n.path("unitName").asText()))
        .containsExactlyInAnyOrder("UBND xã Sông Giang", "UBND tỉnh Thanh Giang");
  }

  private static String unit(JsonNode row) {
    return row.path("unit").path("code").asText();
  }

  private static List<JsonNode> assignments(String plan, Predicate<JsonNode> which) {
    return FOCAL.all("/api/v1/assignments?plan=" + plan).stream().filter(which).toList();
  }

  private static List<JsonNode> obligations(String plan, String unit) {
    return FOCAL.all("/api/v1/obligations?plan=" + plan).stream()
        .filter(o -> unit(o).equals(unit))
        .toList();
  }

  /** All assignments, and of each period what the status counts of its reports. */
  private static Map<String, Long> totals(String plan) {
    JsonNode status = FOCAL.get("/api/v1/status?plan=" + plan).expect(200).json();
    Map<String, Long> totals = new TreeMap<>();
    totals.put("assignments", status.at("/assignments/total/n").asLong());
    for (String cell : List.of("completed", "inProgress", "notStarted")) {
      totals.put(cell, status.path("assignments").path(cell).at("/withinDue/n").asLong());
    }
    for (JsonNode period : status.path("periods")) {
      for (String measure : List.of("expected", "received", "missed", "pending", "accepted")) {
        totals.put(
            period.path("period").asText() + " " + measure,
            period.path("reports").path(measure).path("n").asLong());
      }
    }
    return totals;
  }
}
