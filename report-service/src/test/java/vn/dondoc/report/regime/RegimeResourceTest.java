package vn.dondoc.report.regime;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.dondoc.report.testing.Callers.as;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.monitorOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

@QuarkusTest
class RegimeResourceTest extends ReportComponentTest {

  private static final String REGIMES = "/api/v1/regimes";

  /** The half-year and yearly reports of journey J2. */
  private final RegimeFixture listed =
      aRegime()
          .reportedBy(Land.LOTUS)
          .listed("2023-H1", "2022-11-01", "2023-05-31", "2023-06-03", DueWord.BEFORE)
          .listed("2023", "2022-11-01", "2023-10-25", "2023-10-25", DueWord.BEFORE);

  private final RegimeFixture quarterly = aRegime().reportedBy(Land.RIVER);

  @Test
  void showsThePeriodsWithTheirLastPermittedDays() {
    PlanFixture plan = open(aPlan().with(listed).with(quarterly));
    officerOf(Land.LOTUS)
        .queryParam("plan", plan.id())
        .get(REGIMES)
        .then()
        .statusCode(200)
        .body("items.id", contains(listed.id().toString()))
        .body("items[0].periods.lastDay", contains("2023-06-02", "2023-10-24"))
        .body("items[0].periods[0].dueAt", equalTo("2023-06-02T17:00:00Z"))
        .body("items[0].frequency", equalTo("LISTED"));
  }

  @Test
  void showsOnlyRegimesOfVisibleReports() {
    open(aPlan().with(listed).with(quarterly));
    open(aPlan().with(aRegime().every(Frequency.YEAR).reportedBy(Land.RIVER)));
    officerOf(Land.LOTUS).get(REGIMES).then().body("items", hasSize(1));
    officerOf(Land.WEST).get(REGIMES).then().body("items", hasSize(2));
    focalOf(Land.HOME_AFFAIRS).get(REGIMES).then().body("items", hasSize(3));
    monitorOf(Land.JUSTICE).get(REGIMES).then().body("items", hasSize(0));
    as("chief", Land.PROVINCE.code(), "admin").get(REGIMES).then().statusCode(403);
    given().get(REGIMES).then().statusCode(401);
  }

  @Test
  void pages() {
    open(aPlan().with(listed).with(quarterly));
    String next =
        focalOf(Land.HOME_AFFAIRS)
            .queryParam("limit", 1)
            .get(REGIMES)
            .then()
            .body("items", hasSize(1))
            .body("next", notNullValue())
            .extract()
            .path("next");
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get(REGIMES)
        .then()
        .body("items", hasSize(1));
  }
}
