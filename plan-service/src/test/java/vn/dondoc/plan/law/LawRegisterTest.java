package vn.dondoc.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.Seeds;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class LawRegisterTest {

  private static final String ACT =
      """
      {"type": "DECISION", "number": "07", "symbol": "2026/QĐ-UBND", "date": "2026-01-10",
       "issuer": "UBND tỉnh Thanh Giang", "subject": "Quy chế làm việc", "inForceFrom": "2026-02-01"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject LawRegister register;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Seeds.sow(db, "V31__law_register_seed.sql");
  }

  private static RequestSpecification admin() {
    return Province.admin().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ValidatableResponse importing(String csv, boolean dryRun) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(
            "type,number,symbol,date,issuer,subject,names,inForceFrom,inForceTo,replacedBy\n" + csv)
        .post("/api/v1/laws/import?dryRun=" + dryRun)
        .then();
  }

  @ParameterizedTest
  @CsvSource({
    "34, 2007/PL-UBTVQH11, 2023-06-30, IN_FORCE, 10/2022/QH15",
    "34, 2007/PL-UBTVQH11, 2023-07-01, REPLACED, 10/2022/QH15",
    "34, 2007/PL-UBTVQH11, 2007-06-30, NOT_YET,",
    "10, 2022/QH15, 2023-06-30, NOT_YET,",
    "10, 2022/QH15, 2023-07-01, IN_FORCE,",
    "47, 2020/NĐ-CP, 2025-10-22, REPLACED, 278/2025/NĐ-CP",
    "190, 2025/QH15, 2027-03-01, ENDED,",
    "9, 2019/nđ-cp, 2026-01-15, IN_FORCE,",
    "1682, QĐ-UBND, 2026-01-15, UNKNOWN,"
  })
  void saysHowADocumentStandsOnADay(
      String number, String symbol, LocalDate day, LawStanding.State state, String successor) {
    LawStanding standing = register.standing(number, symbol, day);
    assertThat(standing.state()).isEqualTo(state);
    if (state == LawStanding.State.REPLACED) {
      assertThat(standing.successor().designation()).isEqualTo(successor);
    }
  }

  @Test
  void findsWhatATextCitesThoughItIsReplaced() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    Laws.Outdated ordinance =
        new Laws.Outdated(
            "Thực hiện dân chủ ở xã, phường, thị trấn (34/2007/PL-UBTVQH11)",
            "Thực hiện dân chủ ở cơ sở (10/2022/QH15)",
            LocalDate.of(2023, 7, 1));
    String byName = "theo Pháp lệnh Thực hiện dân chủ ở xã, phường";
    String byNumber = "Căn cứ số 34/2007/PL-UBTVQH11 ngày 20/4/2007";
    List<String> texts =
        List.of(byName, byNumber, "Căn cứ số 134/2007/PL-UBTVQH11", "Luật số 10/2022/QH15");
    assertThat(register.outdated(texts, day))
        .isEqualTo(Map.of(byName, List.of(ordinance), byNumber, List.of(ordinance)));
    assertThat(register.outdated(texts, LocalDate.of(2023, 6, 30))).isEmpty();
  }

  @Test
  void knowsADocumentThatEndedWithoutSuccessor() {
    String text = "theo Nghị quyết số 190/2025/QH15";
    assertThat(register.outdated(List.of(text), LocalDate.of(2027, 3, 1)).get(text))
        .singleElement()
        .satisfies(o -> assertThat(o.successor()).isNull())
        .satisfies(o -> assertThat(o.since()).isEqualTo(LocalDate.of(2027, 3, 1)));
  }

  @Test
  void registersChangesAndRemovesOnTheCurrentVersion() {
    var created = admin().body(ACT).post("/api/v1/laws").then().statusCode(201).extract();
    String place = created.header("Location").replaceFirst(".*(/api/)", "$1");
    admin()
        .body(ACT)
        .post("/api/v1/laws")
        .then()
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/number"))
        .body("code", equalTo("ACT_TWICE"));
    Province.admin().body(ACT).put(place).then().statusCode(428);
    Province.admin().header("If-Match", "\"9\"").body(ACT).put(place).then().statusCode(412);
    String changed =
        Province.admin()
            .header("If-Match", created.header("ETag"))
            .body(ACT.replace("Quy chế làm việc", "Quy chế mới"))
            .put(place)
            .then()
            .statusCode(200)
            .body("subject", equalTo("Quy chế mới"))
            .extract()
            .header("ETag");
    Province.commune("H99.61")
        .get(place)
        .then()
        .statusCode(200)
        .body("designation", equalTo("07/2026/QĐ-UBND"));
    Province.admin()
        .header("If-Match", created.header("ETag"))
        .delete(place)
        .then()
        .statusCode(412);
    Province.admin().header("If-Match", changed).delete(place).then().statusCode(204);
    Province.admin().get(place).then().statusCode(404);
    Province.admin()
        .header("If-Match", "*")
        .delete("/api/v1/laws/5eed0000-0000-4000-8000-000000000001")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_CITED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"DECISION\" | \"type\": \"LETTER\" | /type",
        "\"number\": \"07\" | \"number\": \"\" | /number",
        "\"number\": \"07\" | \"number\": \"7/2\" | /number",
        "\"symbol\": \"2026/QĐ-UBND\" | \"symbol\": \" \" | /symbol",
        "\"date\": \"2026-01-10\" | \"date\": \"10/1/2026\" | /date",
        "\"issuer\": \"UBND tỉnh Thanh Giang\" | \"issuer\": null | /issuer",
        "\"subject\": \"Quy chế làm việc\" | \"subject\": \"\" | /subject",
        "\"inForceFrom\": \"2026-02-01\" | \"names\": [\"\"] | /names/0",
        "\"inForceFrom\": \"2026-02-01\" | \"inForceFrom\": \"x\" | /inForceFrom",
        "\"inForceFrom\": \"2026-02-01\" | \"inForceTo\": \"2026-01-01\" | /inForceTo",
        "\"inForceFrom\": \"2026-02-01\" | \"replacedBy\": \"10/2022/QH15\" | /inForceTo",
        "\"inForceFrom\": \"2026-02-01\" | \"inForceTo\": \"2026-03-01\", \"replacedBy\": \"1/X\" | /replacedBy"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    admin()
        .body(ACT.replace(good.strip(), bad.strip()))
        .post("/api/v1/laws")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void importsAllRowsOrNone() {
    String rows =
        """
        DECREE,1,2025/NĐ-CP,2025-01-01,Chính phủ,Việc A,việc a|việc cũ,2025-02-01,2025-12-31,2/2025/NĐ-CP
        DECREE,2,2025/NĐ-CP,2025-12-01,Chính phủ,Việc A mới,,2026-01-01,,
        """;
    importing(rows, true).statusCode(200).body("created", equalTo(2)).body("dryRun", equalTo(true));
    assertThat(register.standing("2", "2025/NĐ-CP", LocalDate.of(2026, 1, 1)).state())
        .isEqualTo(LawStanding.State.UNKNOWN);
    importing(rows, false).statusCode(200).body("created", equalTo(2));
    assertThat(
            register
                .standing("1", "2025/NĐ-CP", LocalDate.of(2026, 1, 1))
                .successor()
                .designation())
        .isEqualTo("2/2025/NĐ-CP");
    importing(rows, false)
        .statusCode(200)
        .body("unchanged", equalTo(2))
        .body("changed", equalTo(0));
    importing(rows.replace("Việc A mới", "Việc B"), false)
        .statusCode(200)
        .body("changed", equalTo(1));
    importing(
            """
            LETTER,3,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,,,
            DECREE,,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,,,
            DECREE,5,2025/NĐ-CP,hôm qua,Chính phủ,Tốt,,,,
            DECREE,6,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,2025-02-01,2025-01-01,
            DECREE,7,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,,2025-12-31,9/9
            DECREE,8,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,,,
            DECREE,08,2025/NĐ-CP,2025-01-01,Chính phủ,Tốt,,,,
            """,
            false)
        .statusCode(422)
        .body("code", equalTo("ROWS_REFUSED"))
        .body(
            "errors.pointer",
            contains(
                "/1/type", "/2/number", "/3/date", "/4/inForceTo", "/7/number", "/5/replacedBy"));
    assertThat(register.standing("8", "2025/NĐ-CP", LocalDate.of(2026, 1, 1)).state())
        .isEqualTo(LawStanding.State.UNKNOWN);
  }

  @Test
  void listsPageByPageAndIsKeptByTheAdministratorOnly() {
    String next =
        Province.commune("H99.61")
            .get("/api/v1/laws?limit=2")
            .then()
            .statusCode(200)
            .body("items.designation", contains("10/2022/QH15", "107/2021/NĐ-CP"))
            .extract()
            .path("next");
    Province.commune("H99.61")
        .get("/api/v1/laws?limit=200&cursor=" + next)
        .then()
        .body("items", hasSize(13));
    Province.commune("H99.61")
        .get("/api/v1/laws?q=dan chu&inForceOn=2024-01-01")
        .then()
        .body("items.designation", contains("10/2022/QH15"));
    Province.commune("H99.61")
        .get("/api/v1/laws?type=CODE")
        .then()
        .body("items.type", not(hasItem("LAW")));
    Province.commune("H99.61")
        .queryParam("number", "61")
        .queryParam("symbol", "2018/NĐ-CP")
        .get("/api/v1/laws/standing")
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"));
    Province.commune("H99.61")
        .get("/api/v1/laws/standing?symbol=X")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?number"));
    Province.focal().body(ACT).post("/api/v1/laws").then().statusCode(403);
    Province.focal()
        .body("x")
        .contentType("text/csv")
        .post("/api/v1/laws/import")
        .then()
        .statusCode(403);
    String one = "/api/v1/laws/5eed0000-0000-4000-8000-000000000001";
    Province.focal().header("If-Match", "*").body(ACT).put(one).then().statusCode(403);
    Province.focal().header("If-Match", "*").delete(one).then().statusCode(403);
  }
}
