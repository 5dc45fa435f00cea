package vn.dondoc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.HOME_AFFAIRS;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.calendar;
import static vn.dondoc.notification.testing.Province.id;
import static vn.dondoc.notification.testing.Province.missed;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.plan;
import static vn.dondoc.notification.testing.Province.report;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.Province;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;

@QuarkusTest
class LadderFiringTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  private static final List<String> REMINDERS =
      List.of(
          "BEFORE_15 2026-04-10T08:00 officerA",
          "BEFORE_7 2026-04-22T08:00 officerA",
          "BEFORE_3 2026-04-29T08:00 officerA",
          "BEFORE_1 2026-05-06T08:00 officerA",
          "LAST_DAY 2026-05-07T08:00 officerA");

  private static final List<String> ESCALATION =
      List.of(
          "MISSED 2026-05-08T00:00 officerA",
          "HEAD 2026-05-08T08:00 headA",
          "FOCAL 2026-05-09T08:00 focalOfficer",
          "URGING 2026-05-11T08:00 focalOfficer",
          "CHAIRMAN 2026-05-13T08:00 chairman");

  @BeforeEach
  void issueThePlan() {
    feed(plan(ISSUED));
  }

  private void recordTheMiss(UUID unit) {
    walkTo(DUE);
    feed(missed(unit, DUE));
    sweeps.runAll();
  }

  @Test
  void tellsASilentUnitOncePerRungOnItsWorkingDay() {
    feed(opened(COMMUNE_A, DUE, ISSUED));

    recordTheMiss(COMMUNE_A);
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs()).containsSubsequence(REMINDERS).containsSubsequence(ESCALATION);
    assertThat(toldOfRungs()).hasSize(10);
    assertThat(Outboxes.events(db, NoticeDelivered.class)).hasSize(10);
    assertThat(sweeps.pending(clock.instant())).isZero();
    assertThat(sweeps.next(clock.instant())).isNull();
  }

  @Test
  void countsTheReminders() {
    feed(opened(COMMUNE_A, DUE, ISSUED));

    walkTo(at("2026-04-23T00:00"));

    assertThat(notices())
        .extracting(n -> n.rung() + " " + n.step() + "/" + n.steps())
        .containsExactly("BEFORE_15 1/5", "BEFORE_7 2/5");
  }

  @Test
  void addressesEachRungToTheUnitThatAnswersForIt() {
    feed(opened(COMMUNE_A, DUE, ISSUED));

    recordTheMiss(COMMUNE_A);
    walkTo(at("2026-05-14T00:00"));

    assertThat(notices())
        .filteredOn(n -> n.createdAt().isAfter(DUE))
        .extracting(Written::unitId)
        .containsExactly(COMMUNE_A, HOME_AFFAIRS, HOME_AFFAIRS, Province.COMMITTEE);
    assertThat(notices()).extracting(Written::aboutUnitId).containsOnly(COMMUNE_A);
  }

  @Test
  void escalatesNothingWithoutARecordedMiss() {
    feed(opened(COMMUNE_A, DUE, ISSUED));

    walkTo(at("2026-06-01T00:00"));

    assertThat(toldOfRungs()).isEqualTo(REMINDERS);
  }

  @Test
  void everyEventTwiceChangesNothing() {
    Feed.twice(consumer, plan(ISSUED));
    ObligationsOpened opened = opened(COMMUNE_A, DUE, ISSUED);
    Feed.twice(consumer, opened);
    feed(opened);
    walkTo(DUE);
    Feed.twice(consumer, missed(COMMUNE_A, DUE));
    feed(missed(COMMUNE_A, DUE));
    walkTo(at("2026-05-10T00:00"));
    feed(opened, missed(COMMUNE_A, DUE));
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs()).hasSize(10).doesNotHaveDuplicates();
  }

  @Nested
  class Settling {

    @BeforeEach
    void open() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
    }

    @Test
    void aSubmissionInTheMiddleStopsWhatFollows() {
      walkTo(at("2026-04-23T00:00"));
      feed(submitted(2));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).isEqualTo(REMINDERS.subList(0, 2));
    }

    @Test
    void aLateSubmissionStopsTheEscalation() {
      recordTheMiss(COMMUNE_A);
      walkTo(at("2026-05-08T09:00"));
      feed(submitted(2));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).hasSize(7).last().isEqualTo("HEAD 2026-05-08T08:00 headA");
    }

    @Test
    void aReturnBeforeTheDueInstantRemindsAgainButNotOfWhatPassed() {
      walkTo(at("2026-04-21T00:00"));
      feed(submitted(2));
      walkTo(at("2026-04-30T00:00"));
      feed(new ReportReturned(report(COMMUNE_A, 3, DUE, 1, ObligationStatus.RETURNED)));
      walkTo(at("2026-05-07T12:00"));

      assertThat(toldOfRungs())
          .containsExactly(
              REMINDERS.get(0),
              "RETURNED 2026-04-30T00:00 officerA",
              REMINDERS.get(3),
              REMINDERS.get(4));
    }

    @Test
    void aReturnAfterTheDueInstantStaysSilent() {
      feed(submitted(2));
      walkTo(at("2026-05-09T00:00"));
      feed(new ReportReturned(report(COMMUNE_A, 3, DUE, 1, ObligationStatus.RETURNED)));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).containsExactly("RETURNED 2026-05-09T00:00 officerA");
    }

    @Test
    void theHighestVersionWinsInWhateverOrder() {
      feed(submitted(5));
      feed(new ReportReturned(report(COMMUNE_A, 4, DUE, 1, ObligationStatus.RETURNED)));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).noneMatch(line -> line.contains("BEFORE"));
    }

    private ReportSubmitted submitted(long version) {
      return new ReportSubmitted(report(COMMUNE_A, version, DUE, 1, ObligationStatus.SUBMITTED));
    }
  }

  @Test
  void aFactThatOvertakesTheOpeningIsKept() {
    feed(new ReportSubmitted(report(COMMUNE_A, 2, DUE, 1, ObligationStatus.SUBMITTED)));
    feed(opened(COMMUNE_A, DUE, ISSUED));
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs()).isEmpty();
  }

  @Test
  void waitsForThePlanThatIsStillUnderWay() {
    Outboxes.clean(db, "ladder_rung");
    feed(Province.events().toArray(vn.dondoc.platform.event.Event[]::new));
    feed(opened(COMMUNE_A, DUE, ISSUED));
    walkTo(at("2026-04-10T12:00"));
    assertThat(toldOfRungs()).isEmpty();

    feed(plan(ISSUED));
    walkTo(at("2026-04-10T13:00"));

    assertThat(toldOfRungs()).containsExactly("BEFORE_15 2026-04-10T12:00 officerA");
  }

  @Nested
  class Moving {

    private static final Instant LATER = endOf("2026-05-21");

    @Test
    void theOldRungsNeverFireAndTheNewOnesDo() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(at("2026-04-29T12:00"));
      feed(new ReportSubmitted(report(COMMUNE_A, 2, LATER, 2, ObligationStatus.OPEN)));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs())
          .containsExactly(
              REMINDERS.get(0),
              REMINDERS.get(1),
              REMINDERS.get(2),
              // The new rung of 15 lies on 28 April and has passed.
              "BEFORE_7 2026-05-12T08:00 officerA",
              "BEFORE_3 2026-05-18T08:00 officerA",
              "BEFORE_1 2026-05-20T08:00 officerA",
              "LAST_DAY 2026-05-21T08:00 officerA");
    }

    @Test
    void aHolidayDeclaredLateMovesOnlyWhatHasNotFired() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(at("2026-04-22T09:00"));
      feed(calendar(2, "2026-04-29"));
      walkTo(at("2026-05-07T12:00"));

      assertThat(toldOfRungs())
          .containsExactly(
              REMINDERS.get(0),
              REMINDERS.get(1),
              "BEFORE_3 2026-04-28T08:00 officerA",
              REMINDERS.get(3),
              REMINDERS.get(4));
    }

    @Test
    void aRungThatTheHolidayMovesIntoThePastFiresAtOnce() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(at("2026-04-28T12:00"));
      feed(calendar(2, "2026-04-29"));
      walkTo(at("2026-04-28T13:00"));

      assertThat(toldOfRungs()).last().isEqualTo("BEFORE_3 2026-04-28T12:00 officerA");
    }
  }

  @Nested
  class Outage {

    @Test
    void threeWorkingDaysCollapseIntoTheLatestForEachPerson() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(at("2026-05-06T07:00"));
      jumpTo(at("2026-05-11T09:00"));
      feed(missed(COMMUNE_A, DUE));
      sweeps.runAll();

      assertThat(toldOfRungs().subList(3, toldOfRungs().size()))
          .containsExactlyInAnyOrder(
              "LAST_DAY 2026-05-11T09:00 officerA",
              "MISSED 2026-05-11T09:00 officerA",
              "HEAD 2026-05-11T09:00 headA",
              "URGING 2026-05-11T09:00 focalOfficer");
    }

    @Test
    void nothingIsToldOfWhatWasSettledMeanwhile() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(at("2026-05-06T07:00"));
      clock.set(at("2026-05-11T09:00"));
      feed(
          new ReportSubmitted(report(COMMUNE_A, 2, DUE, 1, ObligationStatus.SUBMITTED)),
          missed(COMMUNE_A, DUE));
      sweeps.runAll();

      assertThat(toldOfRungs()).hasSize(3);
    }
  }

  @Nested
  class History {

    @Test
    void whatWasDueBeforeTheIssueRaisesNoAlarm() {
      Instant issuedLate = at("2026-06-01T09:00");
      clock.set(issuedLate);
      feed(opened(COMMUNE_A, DUE, issuedLate));
      feed(new ReportsMissed(Province.PLAN, Province.REGIME, COMMUNE_A, DUE, true, List.of()));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).isEmpty();
    }

    @Test
    void aMissThatItsOwnerCallsHistoricalIsNotEscalated() {
      feed(opened(COMMUNE_A, DUE, ISSUED));
      walkTo(DUE);
      feed(new ReportsMissed(Province.PLAN, Province.REGIME, COMMUNE_A, DUE, true, List.of()));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).isEqualTo(REMINDERS);
    }

    @Test
    void aRungNotAfterTheIssueIsSkipped() {
      Instant issued = at("2026-04-22T08:00");
      clock.set(issued);
      feed(opened(COMMUNE_A, DUE, issued));
      walkTo(at("2026-05-07T12:00"));

      assertThat(toldOfRungs()).isEqualTo(REMINDERS.subList(2, 5));
      assertThat(notices()).extracting(Written::step).containsExactly(1, 2, 3);
    }
  }

  @Nested
  class Addressees {

    @Test
    void aBodyThatTakesNoOrdersIsInformedAndNeverEscalated() {
      feed(opened(FRONT, DUE, ISSUED));
      recordTheMiss(FRONT);
      walkTo(at("2026-12-31T00:00"));

      assertThat(notices()).hasSize(5).allMatch(Written::requested);
      assertThat(notices()).extracting(Written::kind).containsOnly("REMINDER");
    }

    @Test
    void anEmptyRungIsSkippedToTheHead() {
      feed(opened(COMMUNE_B, DUE, ISSUED));
      walkTo(at("2026-04-10T12:00"));

      assertThat(toldOfRungs()).containsExactly("BEFORE_15 2026-04-10T08:00 headB");
    }

    @Test
    void aPersonWhoHoldsTwoRungsIsToldOnceOfThoseThatFallTogether() {
      feed(opened(COMMUNE_B, DUE, ISSUED));
      walkTo(at("2026-05-07T23:00"));
      jumpTo(at("2026-05-08T08:00"));
      feed(missed(COMMUNE_B, DUE));
      sweeps.runAll();

      assertThat(toldOfRungs()).last().isEqualTo("HEAD 2026-05-08T08:00 headB");
      assertThat(toldOfRungs()).hasSize(6);
    }

    @Test
    void aStandingRegimeIsEscalatedToWhomItGoesThroughAndTo() {
      UUID standing = id("standing regime");
      feed(
          new ObligationsOpened(
              null,
              standing,
              COMMUNE_A,
              true,
              HOME_AFFAIRS,
              Province.COMMITTEE,
              null,
              List.of(report(COMMUNE_A, 1, DUE, 1, ObligationStatus.OPEN))));
      walkTo(DUE);
      feed(new ReportsMissed(null, standing, COMMUNE_A, DUE, false, List.of()));
      walkTo(at("2026-12-31T00:00"));

      assertThat(toldOfRungs()).hasSize(10).containsSubsequence(ESCALATION);
    }
  }
}
