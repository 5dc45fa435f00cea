package vn.dondoc.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.HOME_AFFAIRS;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.PLAN;
import static vn.dondoc.notification.testing.Province.assignment;
import static vn.dondoc.notification.testing.Province.id;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.missed;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.overdue;
import static vn.dondoc.notification.testing.Province.plan;
import static vn.dondoc.notification.testing.Province.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Tokens;

/** Commune A merges into commune B while its report and its task are watched. */
@QuarkusTest
class TransferWatchingTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");
  private static final UUID ACT = id("act");

  @BeforeEach
  void issueThePlan() {
    feed(plan(ISSUED));
  }

  private static AssignmentsTransferred task(UUID from, UUID to) {
    AssignmentState s = assignment(from, 2, DUE, 1, AssignmentStatus.ASSIGNED);
    AssignmentState passed =
        new AssignmentState(
            s.id(),
            s.version(),
            s.planId(),
            s.taskId(),
            s.taskSeq(),
            to,
            to.equals(FRONT),
            s.occurrence(),
            s.dimensions(),
            s.status(),
            s.percent(),
            s.dueAt(),
            s.originalDueAt(),
            s.dueVersion(),
            null,
            null,
            null,
            from);
    return new AssignmentsTransferred(PLAN, ACT, "1675/NQ-HĐND", from, to, ISSUED, List.of(passed));
  }

  private static ObligationsTransferred reports(
      UUID from, UUID to, List<ObligationState> rows, List<ObligationState> dropped) {
    return new ObligationsTransferred(
        PLAN, null, ACT, "1675/NQ-HĐND", from, to, ISSUED, rows, dropped);
  }

  private static ObligationState reportOf(UUID from, UUID to) {
    ObligationState s = report(from, 2, DUE, 1, ObligationStatus.OPEN);
    return new ObligationState(
        s.id(),
        s.version(),
        s.planId(),
        s.regimeId(),
        to,
        s.period(),
        s.from(),
        s.to(),
        s.dueAt(),
        s.graceAt(),
        s.lockAt(),
        s.dueVersion(),
        s.status(),
        s.nil(),
        s.round(),
        null,
        null,
        from);
  }

  private List<String> rungs() {
    return toldOfRungs().stream().filter(line -> !line.startsWith("TAKEN_OVER")).toList();
  }

  @Test
  void theRungsThatAreLeftFireForTheHeir() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    walkTo(at("2026-04-12T09:00"));
    feed(task(COMMUNE_A, COMMUNE_B));
    walkTo(DUE);
    feed(overdue(COMMUNE_B, DUE));
    walkTo(at("2026-12-31T00:00"));

    assertThat(rungs())
        .hasSize(10)
        .startsWith("BEFORE_15 2026-04-10T08:00 officerA")
        .filteredOn(line -> line.startsWith("BEFORE_15"))
        .hasSize(1);
    assertThat(rungs().subList(1, 6)).allMatch(line -> line.endsWith("headB"));
  }

  @Test
  void theMissOfThePredecessorIsEscalatedAtTheHeir() {
    feed(opened(COMMUNE_A, DUE, ISSUED));
    walkTo(DUE);
    feed(missed(COMMUNE_A, DUE));
    walkTo(DUE);
    feed(reports(COMMUNE_A, COMMUNE_B, List.of(reportOf(COMMUNE_A, COMMUNE_B)), List.of()));
    walkTo(at("2026-12-31T00:00"));

    assertThat(rungs())
        .contains("HEAD 2026-05-08T08:00 headB")
        .filteredOn(line -> line.startsWith("MISSED"))
        .hasSize(1);
  }

  @Test
  void aMissThatIsToldAfterTheTransferFollowsIt() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    feed(task(COMMUNE_A, COMMUNE_B));
    walkTo(DUE);
    feed(overdue(COMMUNE_A, DUE));
    walkTo(at("2026-12-31T00:00"));

    assertThat(rungs()).contains("HEAD 2026-05-08T08:00 headB");
  }

  @Test
  void theHeirIsToldOnceOfTasksAndReportsOfAllItsPredecessors() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED), made(HOME_AFFAIRS, 1, DUE, ISSUED));
    feed(opened(COMMUNE_A, DUE, ISSUED));
    AssignmentsTransferred first = task(COMMUNE_A, COMMUNE_B);
    Feed.twice(consumer, first);
    feed(first, task(HOME_AFFAIRS, COMMUNE_B));
    feed(reports(COMMUNE_A, COMMUNE_B, List.of(reportOf(COMMUNE_A, COMMUNE_B)), List.of()));

    assertThat(told()).filteredOn(line -> line.startsWith("TAKEN_OVER")).hasSize(1);
    String text =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("headB", "H99.22", Role.LEADER))
            .header("Accept-Language", "en")
            .queryParam("kind", "TAKEN_OVER")
            .get("/api/v1/notices")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].text");
    assertThat(text)
        .contains("By document 1675/NQ-HĐND", "- Sở Nội vụ", "- UBND xã Bình Minh", "120/KH-UBND");
  }

  @Test
  void aReportThatIsExpectedOfNobodyIsNotRemindedOf() {
    feed(opened(COMMUNE_A, DUE, ISSUED));
    feed(
        reports(
            COMMUNE_A,
            COMMUNE_B,
            List.of(),
            List.of(report(COMMUNE_A, 2, DUE, 1, ObligationStatus.CLOSED))));
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs()).isEmpty();
  }

  @Test
  void whatPassesToBodyThatTakesNoOrdersIsNotWatchedAnyMore() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    feed(task(COMMUNE_A, FRONT));
    walkTo(at("2026-12-31T00:00"));

    assertThat(rungs()).isEmpty();
  }
}
