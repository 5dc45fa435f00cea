package vn.dondoc.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.Seeds;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** A plan that was issued before versions were kept gets the version that issuing keeps today. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class FirstVersionTest {

  private static final String LEADERS =
      """
      {"name": "Báo cáo của cơ quan được giao nhiệm vụ",
       "reporters": [{"name": "Các cơ quan, đơn vị được giao nhiệm vụ"}], "receiver": "H99",
       "frequency": "QUARTER", "dataWindow": "DECREE_09", "dueDayOfLastMonth": 20, "dueWord": "BY"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject ObjectMapper json;

  private String plan;

  private void post(String path, String body, int status) {
    Response answer = Province.focal().header("If-Match", "*").body(body).post(plan + path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  private void issueAPlan() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    String quarterly = "Định kỳ hàng quý";
    post("/tasks", Province.task("Xã", quarterly, "UBND cấp xã", "Sở Tư pháp"), 201);
    post("/tasks", Province.task("Chung", "Quý IV/2026", "Các cơ quan có liên quan"), 201);
    post("/tasks", Province.task("Mở", "Thường xuyên", "Các cơ quan khác", "Sở Nội vụ"), 201);
    post("/regimes", Province.REGIME, 201);
    post("/regimes", LEADERS, 201);
    String related =
        Province.focal()
            .get("/api/v1/groups")
            .path("find { it.name == 'Các cơ quan, đơn vị có liên quan' }.id");
    Province.focal()
        .header("If-Match", "*")
        .body("{\"units\": [\"H99.04\", \"H99.90\"]}")
        .put(plan + "/groups/" + related + "/members")
        .then()
        .statusCode(200);
    List<String> warnings =
        Province.focal().get(plan + "/lints").path("findAll { it.severity == 'WARNING' }.id");
    post(
        "/acknowledgements",
        "{\"warnings\": [\"%s\"], \"reason\": \"Đã xem\"}"
            .formatted(String.join("\", \"", warnings)),
        200);
    post("/issue", "{}", 200);
  }

  private JsonNode version() throws JsonProcessingException {
    String row =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    (String)
                        db.createNativeQuery(
                                "select cast(to_jsonb(v) - 'id' as text) from plan_version v",
                                String.class)
                            .getSingleResult());
    return json.readTree(row);
  }

  @Test
  void isThatOfToday() throws JsonProcessingException {
    issueAPlan();
    JsonNode kept = version();
    QuarkusTransaction.requiringNew()
        .run(() -> db.createNativeQuery("truncate plan_version").executeUpdate());

    Seeds.sow(db, "V43__first_versions.sql");

    JsonNode made = version();
    assertThat(made.at("/content")).isEqualTo(kept.at("/content"));
    assertThat(made.at("/valid_from")).isEqualTo(kept.at("/valid_from"));
    assertThat(made.at("/version_no").asInt()).isEqualTo(1);
    assertThat(made.at("/settled/occurrences")).isEqualTo(kept.at("/settled/occurrences"));
    assertThat(made.at("/settled/firstDays")).isEqualTo(kept.at("/settled/firstDays"));
    assertThat(made.at("/settled/groups"))
        .hasSize(4)
        .containsExactlyInAnyOrderElementsOf(kept.at("/settled/groups"));

    Seeds.sow(db, "V43__first_versions.sql");
    assertThat(version()).as("a second time nothing comes to be").isEqualTo(made);
    Province.focal()
        .body("{\"reason\": \"Sắp xếp lại\"}")
        .post(plan + "/amendments")
        .then()
        .statusCode(201);
  }
}
