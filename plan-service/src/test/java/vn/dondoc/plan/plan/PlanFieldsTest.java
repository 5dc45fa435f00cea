package vn.dondoc.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.amendment.AmendmentRequest;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Each field of what is typed, with a value that it cannot take: the problem names the field. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanFieldsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String HEAD =
      """
      {"instrumentType": "KE_HOACH", "number": "45", "symbol": "KH-UBND", "title": "PAPI", "years": [2026],
       "indices": ["PAPI"], "place": "Thanh Giang", "documentDate": "2026-01-15", "issuer": "H99",
       "focal": "H99.03", "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Nguyễn Văn A"},
       "legalBases": [{"type": "Luật", "number": "1", "symbol": "QH", "date": "2025-01-01", "issuer": "Quốc hội",
                       "subject": "Về", "kind": "DOCUMENT"}],
       "purposes": ["Vì"], "requirements": ["Cần"], "recipients": [{"name": "Bộ Nội vụ", "mark": "b/c"}],
       "related": [{"unit": "H99.90", "relation": "MONITOR"}], "tolerantBefore": false,
       "parts": [{"number": "I", "title": "Mục đích"}],
       "appendices": [{"name": "Phụ lục 1", "number": "I", "title": "Bảng",
                       "reference": {"number": "45", "symbol": "KH-UBND", "date": "2026-01-15"}}],
       "footnotes": [{"mark": "1", "text": "Kế hoạch", "document": {"number": "2", "symbol": "KH", "date": "2026-01-01"}}],
       "parents": [{"planId": "7d9f3c0e-53a1-4b6c-9f1e-2f6f0c8a1b11", "number": "2", "symbol": "KH", "date": "2026-01-01",
                    "issuer": "UBND", "title": "Trên"}]}
      """;

  private static final String TASK =
      """
      {"number": "1", "text": "Việc", "group": "I", "dimensions": ["PAPI-1"],
       "leads": [{"name": "Sở Tư pháp", "unit": "H99.04", "scope": "phần"}],
       "coordinators": [{"name": "Sở Nội vụ", "unit": "H99.03", "scope": "phần"}],
       "monitors": [{"name": "Sở Nội vụ", "unit": "H99.03", "scope": "phần"}],
       "timing": {"words": "Trước ngày 30/6/2026", "kind": "DEADLINE", "start": "2026-01-01", "end": "2026-12-31",
                  "dueDay": "2026-06-30", "dueWord": "BEFORE", "occurrences": ["2026-06-30"], "footnote": "1"},
       "product": "Báo cáo", "origin": "BODY", "appendix": "Phụ lục 1"}
      """;

  private static final String REGIME =
      """
      {"name": "Báo cáo quý", "reporters": [{"name": "Sở Tư pháp", "unit": "H99.04", "scope": "phần"}],
       "receiver": "H99", "through": "H99.03", "frequency": "LISTED", "dataWindow": "CALENDAR",
       "dueDayOfLastMonth": 20, "dueWord": "BY", "graceWorkingDays": 5, "lockWorkingDays": 20, "headApproves": false,
       "periods": [{"key": "Q1", "from": "2026-01-01", "to": "2026-03-14", "dueDay": "2026-03-20", "dueWord": "BY"}]}
      """;

  private static final String AMENDMENT =
      """
      {"reason": "Điều chỉnh", "number": "88", "symbol": "QĐ-UBND", "documentDate": "2026-06-15",
       "effectiveDay": "2026-06-16"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void draft() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
  }

  /** Every place of the body with its kind of value; a list also as one of its elements. */
  private static Stream<Arguments> fields(String what, String body) {
    return places(read(body), "").map(pointer -> Arguments.of(what, pointer));
  }

  static Stream<Arguments> fields() {
    return Stream.of(
            fields("head", HEAD),
            fields("task", TASK),
            fields("regime", REGIME),
            fields("amendment", AMENDMENT))
        .flatMap(f -> f);
  }

  private static Stream<String> places(JsonNode node, String at) {
    Stream<String> below =
        node.isObject()
            ? node.properties().stream().flatMap(e -> places(e.getValue(), at + "/" + e.getKey()))
            : node.isArray() ? places(node.get(0), at + "/0") : Stream.empty();
    return at.isEmpty() ? below : Stream.concat(Stream.of(at), below);
  }

  /** What a place cannot take: something of another shape, or far too long a text. */
  private static void spoil(JsonNode body, String pointer) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = body.at(pointer.substring(0, last));
    JsonNode value = body.at(pointer);
    JsonNode bad =
        value.isTextual() && !isOther(value.asText())
            ? JSON.getNodeFactory().textNode("x".repeat(20_001))
            : value.isNumber()
                ? JSON.getNodeFactory().numberNode(-1)
                : value.isArray() || value.isObject()
                    ? JSON.getNodeFactory().textNode("x")
                    : JSON.getNodeFactory().textNode("không");
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(pointer.substring(last + 1)), bad);
    } else {
      ((ObjectNode) parent).set(pointer.substring(last + 1), bad);
    }
  }

  /** A day, an id or a constant, for which any other text is wrong. */
  private static boolean isOther(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d|[0-9a-f-]{36}|DEADLINE|BEFORE|BY|LISTED|CALENDAR")
        || Set.of("BODY", "DOCUMENT", "MONITOR").contains(text);
  }

  private Response send(String what, String body) {
    return switch (what) {
      case "head" -> Province.focal().body(body).post("/api/v1/plans");
      case "amendment" -> Province.focal().body(body).post(plan + "/amendments");
      default -> Province.focal().header("If-Match", etag).body(body).post(plan + "/" + what + "s");
    };
  }

  private static String body(String what) {
    return switch (what) {
      case "head" -> HEAD;
      case "task" -> TASK;
      case "regime" -> REGIME;
      default -> AMENDMENT;
    };
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("fields")
  void namesTheFieldThatHoldsWhatItCannotTake(String what, String pointer) {
    JsonNode body = read(body(what));
    spoil(body, pointer);
    Response refused = send(what, body.toString());
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("errors.pointer")).contains(pointer);
  }

  @Test
  void showsEveryFieldThatThereIs() {
    assertComplete(PlanRequest.class, HEAD, "");
    assertComplete(PlanHead.Signer.class, HEAD, "/signer");
    assertComplete(PlanHead.LegalBasis.class, HEAD, "/legalBases/0");
    assertComplete(PlanHead.Recipient.class, HEAD, "/recipients/0");
    assertComplete(PlanRequest.Related.class, HEAD, "/related/0");
    assertComplete(PlanHead.Part.class, HEAD, "/parts/0");
    assertComplete(PlanHead.Appendix.class, HEAD, "/appendices/0");
    assertComplete(Reference.class, HEAD, "/appendices/0/reference");
    assertComplete(PlanHead.Footnote.class, HEAD, "/footnotes/0");
    assertComplete(PlanHead.Parent.class, HEAD, "/parents/0");
    assertComplete(TaskRequest.class, TASK, "");
    assertComplete(TaskRequest.TimingRequest.class, TASK, "/timing");
    assertComplete(PartyRequest.class, TASK, "/leads/0");
    assertComplete(RegimeRequest.class, REGIME, "");
    assertComplete(RegimeRequest.Period.class, REGIME, "/periods/0");
    assertComplete(AmendmentRequest.class, AMENDMENT, "");
  }

  private static void assertComplete(Class<?> type, String body, String at) {
    Set<String> shown =
        read(body).at(at).properties().stream().map(e -> e.getKey()).collect(Collectors.toSet());
    assertThat(shown)
        .isEqualTo(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet()));
  }

  static Stream<Arguments> meanings() {
    return Stream.of(
        Arguments.of("head", "/issuer", "\"H99\"", "\"H77\""),
        Arguments.of("head", "/focal", "\"H99.03\"", "\"H77\""),
        Arguments.of("head", "/related/0/unit", "\"H99.90\"", "\"H77\""),
        Arguments.of("head", "/title", "\"PAPI\", \"years\"", "\" \", \"years\""),
        Arguments.of("head", "/years", "[2026]", "[]"),
        Arguments.of("head", "/signer/capacity", "\"TM.\"", "\"XX.\""),
        Arguments.of("task", "/leads/0/unit", "\"H99.04\"", "\"H77\""),
        Arguments.of(
            "task",
            "/leads/0",
            "{\"name\": \"Sở Tư pháp\", \"unit\": \"H99.04\"",
            "{\"scope\": \"phần\""),
        Arguments.of("task", "/dimensions/0", "\"PAPI-1\"", "\"PAPI-77\""),
        Arguments.of("task", "/timing/dueDay", "\"dueDay\": \"2026-06-30\"", "\"dueDay\": null"),
        Arguments.of("task", "/timing/end", "\"DEADLINE\"", "\"WINDOW\""),
        Arguments.of("task", "/timing/occurrences", "\"DEADLINE\"", "\"RECURRING\""),
        Arguments.of("regime", "/receiver", "\"H99\"", "\"H77\""),
        Arguments.of("regime", "/through", "\"H99.03\"", "\"H77\""),
        Arguments.of("regime", "/periods/0/to", "2026-03-14", "2025-03-14"),
        Arguments.of("regime", "/periods", "\"LISTED\"", "\"LISTED\""),
        Arguments.of("regime", "/dueDayOfLastMonth", "\"LISTED\"", "\"QUARTER\""),
        Arguments.of("amendment", "/effectiveDay", "2026-06-16", "2026-06-14"),
        Arguments.of("amendment", "/reason", "\"Điều chỉnh\"", "\"\""));
  }

  @ParameterizedTest(name = "{0} {1} {3}")
  @MethodSource("meanings")
  void namesTheFieldThatMeansNothing(String what, String pointer, String good, String bad) {
    String body = body(what).replace(good, bad);
    body =
        switch (pointer) {
          case "/timing/end" -> body.replace("2026-12-31", "2025-12-31");
          case "/timing/occurrences" -> body.replace("[\"2026-06-30\"]", "[]");
          case "/periods" -> body.replaceFirst("(?s)\"periods\": \\[.*?\\]", "\"periods\": []");
          case "/dueDayOfLastMonth" ->
              body.replace("\"dueDayOfLastMonth\": 20", "\"dueDayOfLastMonth\": null");
          case "/leads/0" ->
              body.replace("{\"scope\": \"phần\", \"scope\": \"phần\"}", "{\"scope\": \"phần\"}");
          default -> body;
        };
    Response refused = send(what, body);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    assertThat(refused.<List<String>>path("errors.pointer")).contains(pointer);
  }
}
