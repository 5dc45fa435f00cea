package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Ledger;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;

/**
 * J6. A plan of four tasks is amended: one added, one dropped, one moved, one given to another
 * lead. Then it is closed. After the journeys of 2026 and before what needs no clock of its own.
 */
@Order(Integer.MAX_VALUE - 10)
@EnabledIfSystemProperty(named = "dondoc.faults", matches = "true")
class AmendmentIT {

  private static final int YEAR = 2032;
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalStack STACK = SharedStack.get();
  private static final ClockDriver CLOCK = STACK.clock();
  private static final Portal PORTAL =
      new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());
  private static final Caller FOCAL = PORTAL.as("focal");

  /** Communes of the sample province. */
  private static final int COMMUNES = 20;

  private String plan;
  private String etag;

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(VIETNAM).toInstant();
  }

  @Test
  void onlyWhatTheAmendmentConcernsChanges() {
    CLOCK.advanceTo(at("2032-01-15T09:00:00"));
    issue();
    CLOCK.settle();
    Map<String, JsonNode> before = assignments();
    // Kept: each commune; dropped, moved, led: one department each.
    assertThat(before).hasSize(COMMUNES + 3);
    int notices = notices().size();

    CLOCK.advanceTo(at("2032-06-20T09:00:00"));
    amend();
    CLOCK.settle();

    Map<String, JsonNode> after = assignments();
    Map<String, List<String>> changed = new HashMap<>();
    after.forEach(
        (id, now) -> {
          JsonNode was = before.get(id);
          if (was == null || was.path("version").asInt() != now.path("version").asInt()) {
            changed
                .computeIfAbsent(now.path("task").path("text").asText(), t -> new ArrayList<>())
                .add(now.path("unit").path("code").asText() + " " + now.path("state").asText());
          }
        });
    assertThat(changed)
        .containsOnlyKeys("Thêm", "Bỏ", "Lùi hạn", "Đổi chủ trì")
        .containsEntry("Thêm", List.of("H99.06 ASSIGNED"))
        .containsEntry("Bỏ", List.of("H99.04 CANCELLED"))
        .containsEntry("Lùi hạn", List.of("H99.04 ASSIGNED"));
    assertThat(changed.get("Đổi chủ trì"))
        .containsExactlyInAnyOrder("H99.04 CANCELLED", "H99.05 ASSIGNED");
    JsonNode moved = one(after, "Lùi hạn");
    assertThat(moved.path("lastDay").asText()).isEqualTo("2032-12-14");
    assertThat(moved.path("originalDueAt").asText()).isEqualTo("2032-10-14T17:00:00Z");
    historyShowsIt(after);
    diffAndYesterdayShowIt();
    // Three departments are concerned; each is told once what changed of its tasks.
    assertThat(notices("AMENDED")).hasSize(3);
    assertThat(notices()).hasSize(notices + 3);
    assertThat(counted()).containsEntry("total", COMMUNES + 3L).containsEntry("expected", 20L);
    assertThat(recount()).isZero();
    theClosedPlanStaysAsItStood(moved);
  }

  private void issue() {
    ProvinceSetup setup = new ProvinceSetup(PORTAL);
    setup.units(SampleProvince.units());
    setup.calendar(YEAR, SampleProvince.holidays(YEAR), SampleProvince.workingSaturdays(YEAR));
    setup.calendar(
        YEAR + 1, SampleProvince.holidays(YEAR + 1), SampleProvince.workingSaturdays(YEAR + 1));
    Answer drafted =
        FOCAL
            .post(
                "/api/v1/plans",
                Map.of(
                    "number",
                    "27",
                    "symbol",
                    "KH-UBND",
                    "title",
                    "Nâng cao Chỉ số PAPI năm " + YEAR,
                    "years",
                    List.of(YEAR),
                    "documentDate",
                    YEAR + "-01-15",
                    "issuer",
                    "H99",
                    "indices",
                    List.of("PAPI"),
                    "signer",
                    Map.of("capacity", "TM.", "position", "CHỦ TỊCH", "name", "Người Ký"),
                    "recipients",
                    List.of(Map.of("name", "UBND cấp xã"))))
            .expect(201);
    String id = drafted.text("id");
    plan = "/api/v1/plans/" + id;
    etag = drafted.etag();
    add(plan, task("Giữ nguyên", "Thường xuyên", "UBND cấp xã", null));
    add(plan, task("Bỏ", "Trước ngày 13/10/2032", "Sở Tư pháp", "H99.04"));
    add(plan, task("Lùi hạn", "Trước ngày 15/10/2032", "Sở Tư pháp", "H99.04"));
    add(plan, task("Đổi chủ trì", "Quý IV/2032", "Sở Tư pháp", "H99.04"));
    etag =
        FOCAL
            .postOn(
                etag,
                plan + "/regimes",
                Map.of(
                    "name", "Báo cáo năm",
                    "reporters", List.of(Map.of("name", "UBND cấp xã")),
                    "receiver", "H99",
                    "frequency", "YEAR",
                    "dataWindow", "DECREE_09",
                    "dueDayOfLastMonth", 20,
                    "dueWord", "BY"))
            .expect(201)
            .etag();
    IssuedPlan.settleAndIssue(FOCAL, id, etag);
  }

  private static Map<String, Object> task(String text, String words, String lead, String unit) {
    Map<String, Object> party = new HashMap<>(Map.of("name", lead));
    if (unit != null) {
      party.put("unit", unit);
    }
    return Map.of(
        "number", "-",
        "text", text,
        "dimensions", List.of("PAPI-1"),
        "leads", List.of(party),
        "timing", Map.of("words", words));
  }

  private void add(String to, Map<String, Object> task) {
    etag = FOCAL.postOn(etag, to + "/tasks", task).expect(201).etag();
  }

  private String taskId(String text) {
    return StreamSupport.stream(FOCAL.get(plan + "/tasks").expect(200).json().spliterator(), false)
        .filter(t -> t.at("/task/text").asText().equals(text))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private void amend() {
    Answer opened =
        FOCAL
            .post(
                plan + "/amendments",
                Map.of(
                    "reason", "Sắp xếp lại nhiệm vụ",
                    "number", "88",
                    "symbol", "QĐ-UBND",
                    "documentDate", YEAR + "-06-15"))
            .expect(201);
    String amendment = plan + "/amendments/" + opened.text("id");
    etag = opened.etag();
    add(amendment, task("Thêm", "Quý IV/2032", "Sở Xây dựng", "H99.06"));
    etag = FOCAL.delete(etag, amendment + "/tasks/" + taskId("Bỏ")).expect(204).etag();
    change(amendment, "Lùi hạn", task("Lùi hạn", "Trước ngày 15/12/2032", "Sở Tư pháp", "H99.04"));
    change(amendment, "Đổi chủ trì", task("Đổi chủ trì", "Quý IV/2032", "Sở Tài chính", "H99.05"));
    List<String> warnings = new ArrayList<>();
    FOCAL
        .get(amendment + "/lints")
        .expect(200)
        .json()
        .forEach(lint -> warnings.add(lint.path("id").asText()));
    if (!warnings.isEmpty()) {
      etag =
          FOCAL
              .postOn(
                  etag,
                  amendment + "/acknowledgements",
                  Map.of("warnings", warnings, "reason", "Đã đối chiếu văn bản gốc"))
              .expect(200)
              .etag();
    }
    FOCAL.postOn(etag, amendment + "/issue", Map.of()).expect(200);
  }

  private void change(String amendment, String text, Map<String, Object> to) {
    etag = FOCAL.putOn(etag, amendment + "/tasks/" + taskId(text), to).expect(200).etag();
  }

  private String id() {
    return plan.substring(plan.lastIndexOf('/') + 1);
  }

  private Map<String, JsonNode> assignments() {
    return FOCAL.all("/api/v1/assignments?plan=" + id()).stream()
        .collect(Collectors.toMap(a -> a.path("id").asText(), a -> a));
  }

  private static JsonNode one(Map<String, JsonNode> assignments, String text) {
    return assignments.values().stream()
        .filter(a -> a.path("task").path("text").asText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private void historyShowsIt(Map<String, JsonNode> assignments) {
    JsonNode dropped = one(assignments, "Bỏ");
    JsonNode entry =
        FOCAL.all("/api/v1/assignments/" + dropped.path("id").asText() + "/history").getFirst();
    assertThat(entry.path("action").asText()).isEqualTo("CANCEL");
    assertThat(entry.path("content").path("document").asText()).isEqualTo("88/QĐ-UBND");
    assertThat(entry.path("content").path("reason").asText()).isEqualTo("Sắp xếp lại nhiệm vụ");
    assertThat(receive(dropped)).isEqualTo("ASSIGNMENT_CANCELLED");
  }

  /** The code with which the unit is refused that takes note of it. */
  private static String receive(JsonNode assignment) {
    return PORTAL
        .as("u." + assignment.path("unit").path("code").asText().toLowerCase(Locale.ROOT))
        .postOn(
            "\"" + assignment.path("version").asText() + "\"",
            "/api/v1/assignments/" + assignment.path("id").asText() + "/receipt",
            Map.of())
        .expect(409)
        .text("code");
  }

  private void diffAndYesterdayShowIt() {
    List<String> kinds = new ArrayList<>();
    FOCAL
        .get(plan + "/versions/2/diff")
        .expect(200)
        .json()
        .path("tasks")
        .forEach(t -> kinds.add(t.path("kind").asText() + " " + t.path("text").asText()));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "DROPPED Bỏ", "CHANGED Lùi hạn", "CHANGED Đổi chủ trì", "ADDED Thêm");
    assertThat(texts("?asOf=" + YEAR + "-06-19"))
        .containsExactlyInAnyOrder("Giữ nguyên", "Bỏ", "Lùi hạn", "Đổi chủ trì");
    assertThat(texts("")).containsExactlyInAnyOrder("Giữ nguyên", "Lùi hạn", "Đổi chủ trì", "Thêm");
  }

  private List<String> texts(String when) {
    List<String> texts = new ArrayList<>();
    FOCAL
        .get(plan + "/tasks" + when)
        .expect(200)
        .json()
        .forEach(task -> texts.add(task.at("/task/text").asText()));
    return texts;
  }

  private List<JsonNode> notices() {
    return FOCAL.all("/api/v1/notices?plan=" + id());
  }

  private List<JsonNode> notices(String kind) {
    return FOCAL.all("/api/v1/notices?plan=" + id() + "&kind=" + kind);
  }

  private Map<String, Long> counted() {
    return Ledger.told(FOCAL.get("/api/v1/status?plan=" + id()).expect(200).json());
  }

  private int recount() {
    return FOCAL
        .get("/api/v1/status/recount?plan=" + id())
        .expect(200)
        .json()
        .path("differing")
        .asInt();
  }

  /** Of 23 assignments and 20 reports none is urged, missed or changed after the close. */
  private void theClosedPlanStaysAsItStood(JsonNode open) {
    FOCAL
        .postOn(
            FOCAL.get(plan).expect(200).etag(), plan + "/close", Map.of("reason", "Đã tổng kết"))
        .expect(200);
    CLOCK.settle();
    int told = notices().size();
    CLOCK.advanceTo(at("2033-02-01T09:00:00"));
    CLOCK.settle();

    assertThat(notices()).hasSize(told);
    assertThat(receive(open)).isEqualTo("PLAN_CLOSED");
    assertThat(counted()).containsEntry("pending", 20L).doesNotContainKey("missed");
    assertThat(PORTAL.as("u.h99.04").all("/api/v1/my-work"))
        .noneMatch(a -> a.path("plan").path("id").asText().equals(id()));
  }
}
