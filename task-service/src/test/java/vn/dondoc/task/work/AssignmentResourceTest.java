package vn.dondoc.task.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

@QuarkusTest
class AssignmentResourceTest extends TaskComponentTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  private final PlanFixture plan = aPlan();
  private final TaskFixture reports =
      aTask().saying("Báo cáo  kết quả\nthực hiện dân chủ ở cơ sở").until(MARCH);
  private final TaskFixture always = aTask().saying("Đối thoại 100% với người dân");
  private final TaskFixture front =
      aTask().saying("Giám sát cộng đồng").ledBy(Land.FRONT).until(JUNE);

  @BeforeEach
  void issue() {
    reports.ledBy(plan.closedGroup("UBND cấp xã", Land.COMMUNES)).coordinatedBy(Land.JUSTICE);
    always.ledBy(Land.RIVER);
    materialise(plan.with(reports, always, front));
  }

  private ValidatableResponse list(UnitRecorded unit, String query) {
    String asked = query.isEmpty() ? "" : "?" + query;
    return as(unit).get("/api/v1/assignments" + asked).then().statusCode(200);
  }

  @Test
  void showsEachCallerItsScopeOnly() {
    list(Land.RIVER, "").body("items.unit.code", contains("T00.D1.1", "T00.D1.1"));
    list(Land.EAST, "").body("items.size()", equalTo(3));
    list(Land.WEST, "").body("items.unit.code", contains("T00.D2.1"));
    list(Land.PROVINCE, "").body("items.size()", equalTo(5));
    list(Land.JUSTICE, "").body("items.size()", equalTo(3));
    list(Land.NOBODY, "").body("items.size()", equalTo(0));
    as(Land.HOME_AFFAIRS, Role.FOCAL)
        .get("/api/v1/assignments")
        .then()
        .body("items.size()", equalTo(5));
  }

  @Test
  void describesAssignmentWithPlanTaskAndUnit() {
    list(Land.LAKE, "")
        .body("items[0].plan.number", equalTo("12"))
        .body("items[0].plan.symbol", equalTo("KH-UBND"))
        .body("items[0].task.seq", equalTo(1))
        .body("items[0].task.dimensions", contains("PAPI-5"))
        .body("items[0].unit.name", equalTo("UBND xã Hồ Sen"))
        .body("items[0].lastDay", equalTo("2026-03-31"))
        .body("items[0].dueAt", equalTo("2026-03-31T17:00:00Z"))
        .body("items[0].wording", equalTo("giao"))
        .body("items[0].actions.action", contains("RECEIVE", "ADD_EVIDENCE"));
  }

  @Test
  void answersNotModifiedToWhoKnowsTheVersion() {
    String one = "/api/v1/assignments/" + assignment(reports, Land.RIVER);
    String known = as(Land.RIVER).get(one).then().statusCode(200).extract().header("ETag");
    as(Land.RIVER)
        .header("If-None-Match", known)
        .get(one)
        .then()
        .statusCode(304)
        .header("ETag", known)
        .body(emptyString());
    as(Land.RIVER).header("If-None-Match", "\"0\"").get(one).then().statusCode(200);
    as(Land.WEST).header("If-None-Match", known).get(one).then().statusCode(404);
  }

  @Test
  void whatTimeAloneChangedIsNotAnsweredAsUnchanged() {
    String one = "/api/v1/assignments/" + assignment(reports, Land.RIVER);
    String known = as(Land.RIVER).get(one).then().statusCode(200).extract().header("ETag");
    clock.set(Deadline.endOf(MARCH));

    as(Land.RIVER)
        .header("If-None-Match", known)
        .get(one)
        .then()
        .statusCode(200)
        .body("standing.due", equalTo("PAST_DUE"))
        .body("plan.number", equalTo("12"));
    as(Land.RIVER)
        .header("If-Match", known)
        .body("{}")
        .post(one + "/receipt")
        .then()
        .statusCode(200);
  }

  @Test
  void namesTheFilterThatItCannotRead() {
    for (String filter : List.of("plan=abc", "state=NONE", "pastDue=maybe", "dueTo=31/3/2026")) {
      as(Land.RIVER)
          .get("/api/v1/assignments?" + filter)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("?" + filter.substring(0, filter.indexOf('='))));
    }
  }

  @Test
  void asksWhereItMayNotOrder() {
    list(Land.FRONT, "")
        .body("items[0].requested", equalTo(true))
        .body("items[0].wording", equalTo("đề nghị"));
  }

  @Test
  void filtersByPlanTaskUnitAndState() {
    materialise(aPlan().with(aTask().ledBy(Land.RIVER)));
    list(Land.RIVER, "").body("items.size()", equalTo(3));
    list(Land.RIVER, "plan=" + plan.id()).body("items.size()", equalTo(2));
    list(Land.RIVER, "task=" + always.id()).body("items.size()", equalTo(1));
    list(Land.PROVINCE, "unit=T00.D1.2").body("items.unit.code", contains("T00.D1.2"));
    begin(assignment(always, Land.RIVER), Land.RIVER);
    list(Land.PROVINCE, "state=IN_PROGRESS").body("items.task.seq", contains(2));
    list(Land.RIVER, "state=IN_PROGRESS&state=ASSIGNED").body("items.size()", equalTo(3));
  }

  @Test
  void filtersByLastPermittedDay() {
    list(Land.PROVINCE, "dueTo=2026-03-30").body("items.size()", equalTo(0));
    list(Land.PROVINCE, "dueTo=2026-03-31").body("items.size()", equalTo(3));
    list(Land.PROVINCE, "dueFrom=2026-03-31").body("items.size()", equalTo(4));
    list(Land.PROVINCE, "dueFrom=2026-04-01").body("items.task.seq", contains(3));
    as(Land.PROVINCE)
        .get("/api/v1/assignments?dueFrom=2026-04-02&dueTo=2026-04-01")
        .then()
        .statusCode(400)
        .body("code", equalTo("DUE_RANGE_EMPTY"));
  }

  @Test
  void filtersByPastDueAsItShowsIt() {
    begin(assignment(reports, Land.RIVER), Land.RIVER);
    submit(assignment(reports, Land.RIVER), Land.RIVER, 3).statusCode(201);
    clock.set(Deadline.endOf(MARCH));

    list(Land.PROVINCE, "pastDue=true")
        .body("items.unit.code", containsInAnyOrder("T00.D1.2", "T00.D2.1"))
        .body("items.standing.due", contains("PAST_DUE", "PAST_DUE"));
    list(Land.PROVINCE, "pastDue=false")
        .body("items.size()", equalTo(3))
        .body("items.findAll { it.standing.due == 'PAST_DUE' }.size()", equalTo(0));
  }

  @Test
  void findsWordsWithOrWithoutDiacritics() {
    list(Land.PROVINCE, "q=bao cao ket qua thuc").body("items.size()", equalTo(3));
    list(Land.PROVINCE, "q=ĐỐI THOẠI 100%").body("items.task.seq", contains(2));
    list(Land.PROVINCE, "q=doi_thoai").body("items.size()", equalTo(0));
    list(Land.PROVINCE, "q=dân chủ ở Cơ Sở").body("items.size()", equalTo(3));
  }

  @Test
  void pagesByKeyWithoutGapOrRepetition() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      ValidatableResponse page = list(Land.PROVINCE, "limit=2&cursor=" + cursor);
      seen.addAll(page.extract().<List<String>>path("items.id"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    as(Land.PROVINCE)
        .get("/api/v1/assignments?cursor=broken")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
    as(Land.PROVINCE).get("/api/v1/assignments?limit=201").then().statusCode(400);
  }

  @Test
  void sortsMyWorkByItsNextConsequence() {
    TaskFixture late = aTask().ledBy(Land.RIVER).until(LocalDate.of(2026, 2, 1));
    TaskFixture soon = aTask().ledBy(Land.RIVER, Land.HILL).until(JUNE);
    TaskFixture done = aTask().ledBy(Land.RIVER).until(JUNE);
    materialise(aPlan().with(soon, late, done));
    begin(assignment(done, Land.RIVER), Land.RIVER);
    submit(assignment(done, Land.RIVER), Land.RIVER, 3).statusCode(201);
    clock.set(Deadline.endOf(LocalDate.of(2026, 2, 3)));

    List<String> expected =
        List.of(late, reports, soon, always).stream()
            .map(task -> assignment(task, Land.RIVER).toString())
            .toList();
    ValidatableResponse first =
        as(Land.RIVER).get("/api/v1/my-work?limit=3").then().statusCode(200);
    first.body("items[0].standing.overdue", equalTo(true));
    List<String> seen = new ArrayList<>(first.extract().<List<String>>path("items.id"));
    ValidatableResponse second =
        as(Land.RIVER)
            .get("/api/v1/my-work?limit=3&cursor=" + first.extract().path("next"))
            .then()
            .body("next", nullValue());
    seen.addAll(second.extract().<List<String>>path("items.id"));
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void continuesMyWorkBehindWhatIsNeverDue() {
    TaskFixture more = aTask().ledBy(Land.RIVER);
    materialise(aPlan().with(more));
    ValidatableResponse first = as(Land.RIVER).get("/api/v1/my-work?limit=2").then();
    as(Land.RIVER)
        .get("/api/v1/my-work?limit=2&cursor=" + first.extract().path("next"))
        .then()
        .statusCode(200)
        .body("items.id", contains(assignment(more, Land.RIVER).toString()));
  }
}
