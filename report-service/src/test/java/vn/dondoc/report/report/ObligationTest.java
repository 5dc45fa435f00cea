package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.Problem;
import vn.dondoc.platform.time.ReportingPeriod;

class ObligationTest {

  private static final Instant DUE = Instant.parse("2026-03-20T17:00:00Z");
  private static final Instant GRACE = Instant.parse("2026-03-27T17:00:00Z");
  private static final Instant LOCK = Instant.parse("2026-04-17T17:00:00Z");
  private static final Instant EARLY = DUE.minus(Duration.ofDays(3));
  private static final Duration BLINK = Duration.ofMillis(1);

  private final Obligation obligation =
      Obligation.open(
          new ObligationState(
              UUID.randomUUID(),
              1,
              UUID.randomUUID(),
              UUID.randomUUID(),
              UUID.randomUUID(),
              "2026-Q1",
              LocalDate.of(2025, 12, 15),
              LocalDate.of(2026, 3, 14),
              DUE,
              GRACE,
              LOCK,
              1,
              ObligationStatus.OPEN,
              false,
              0,
              null,
              null,
              null),
          LocalDate.of(2026, 3, 20),
          false);

  private static void refused(Runnable act, Problem problem) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  @Test
  void lastMomentOfTheLastPermittedDayIsOnTimeAndTheNextIsLate() {
    obligation.submit(false, DUE.minus(BLINK));
    assertThat(obligation.punctuality(DUE)).isEqualTo(Punctuality.ON_TIME);
    assertThat(Punctuality.of(DUE, DUE, DUE)).isEqualTo(Punctuality.LATE);
  }

  @Test
  void isPendingUntilTheDueInstantAndMissedFromIt() {
    assertThat(obligation.punctuality(DUE.minus(BLINK))).isEqualTo(Punctuality.PENDING);
    assertThat(obligation.punctuality(DUE)).isEqualTo(Punctuality.MISSED);
  }

  @Test
  void firstSubmissionDecidesPunctualityHoweverOftenItIsReturned() {
    obligation.submit(false, EARLY);
    obligation.giveBack();
    obligation.submit(false, DUE.plus(BLINK));
    assertThat(obligation.punctuality(LOCK)).isEqualTo(Punctuality.ON_TIME);
    assertThat(obligation.state().firstSubmittedAt()).isEqualTo(EARLY);
    assertThat(obligation.round()).isEqualTo(2);
  }

  @Test
  void lateStaysLateEvenIfAccepted() {
    obligation.submit(false, DUE);
    obligation.accept();
    assertThat(obligation.punctuality(LOCK)).isEqualTo(Punctuality.LATE);
  }

  @Test
  void nilIsThatOfTheRoundFiledLast() {
    obligation.submit(true, EARLY);
    assertThat(obligation.state().nil()).isTrue();
    obligation.giveBack();
    obligation.submit(false, EARLY);
    assertThat(obligation.state().nil()).isFalse();
  }

  @Test
  void everyDoorIsClosedFromTheLockInstantOn() {
    obligation.saveDraft();
    refused(() -> obligation.submit(false, LOCK), ReportProblem.FILING_LOCKED);
    refused(() -> obligation.handToHead(LOCK), ReportProblem.FILING_LOCKED);
    obligation.handToHead(LOCK.minus(BLINK));
    refused(() -> obligation.approve(false, LOCK), ReportProblem.FILING_LOCKED);
    obligation.approve(false, LOCK.minus(BLINK));
    assertThat(obligation.status()).isEqualTo(ObligationStatus.SUBMITTED);
  }

  @Test
  void unlockOpensUntilItsEndAndNoLonger() {
    Instant until = LOCK.plus(Duration.ofDays(2));
    refused(() -> obligation.unlock(until, LOCK.minus(BLINK)), ReportProblem.NOT_LOCKED);
    obligation.unlock(until, LOCK);
    refused(() -> obligation.unlock(until, LOCK), ReportProblem.NOT_LOCKED);
    refused(() -> obligation.submit(false, until), ReportProblem.FILING_LOCKED);
    obligation.submit(false, until.minus(BLINK));
    assertThat(obligation.punctuality(until)).isEqualTo(Punctuality.LATE);
  }

  @Test
  void unlockIsTemporaryAndEndsAfterThePresent() {
    refused(() -> obligation.unlock(LOCK, LOCK), ReportProblem.UNLOCK_IN_PAST);
    refused(
        () -> obligation.unlock(LOCK.plus(Duration.ofDays(31)), LOCK),
        ReportProblem.UNLOCK_TOO_LONG);
  }

  @Test
  void filedReportWaitsForItsReceiver() {
    obligation.submit(false, EARLY);
    refused(() -> obligation.submit(false, EARLY), ReportProblem.REPORT_ALREADY_FILED);
    refused(obligation::saveDraft, ReportProblem.REPORT_ALREADY_FILED);
    refused(() -> obligation.handToHead(EARLY), ReportProblem.REPORT_ALREADY_FILED);
  }

  @Test
  void acceptedReportIsSettled() {
    obligation.submit(false, EARLY);
    obligation.accept();
    refused(() -> obligation.submit(false, EARLY), ReportProblem.REPORT_SETTLED);
    refused(obligation::saveDraft, ReportProblem.REPORT_SETTLED);
    refused(obligation::giveBack, ReportProblem.NOT_SUBMITTED);
    refused(obligation::accept, ReportProblem.NOT_SUBMITTED);
    refused(() -> obligation.unlock(LOCK.plus(BLINK), LOCK), ReportProblem.REPORT_SETTLED);
  }

  @Test
  void nothingFiledCannotBeDecided() {
    refused(obligation::accept, ReportProblem.NOT_SUBMITTED);
    refused(obligation::giveBack, ReportProblem.NOT_SUBMITTED);
    refused(() -> obligation.approve(false, EARLY), ReportProblem.NOT_AWAITING_HEAD);
  }

  @Test
  void editingTakesTheReportBackFromTheHead() {
    obligation.handToHead(EARLY);
    obligation.saveDraft();
    assertThat(obligation.status()).isEqualTo(ObligationStatus.DRAFT);
    obligation.submit(false, EARLY);
    obligation.giveBack();
    obligation.handToHead(EARLY);
    obligation.saveDraft();
    assertThat(obligation.status()).isEqualTo(ObligationStatus.RETURNED);
  }

  @Test
  void everyChangeRaisesTheVersion() {
    obligation.saveDraft();
    assertThat(obligation.version()).isEqualTo(2);
    obligation.saveDraft();
    assertThat(obligation.version()).isEqualTo(3);
    obligation.submit(false, EARLY);
    assertThat(obligation.version()).isEqualTo(4);
    obligation.accept();
    assertThat(obligation.version()).isEqualTo(5);
  }

  private static ReportingPeriod until(Instant due) {
    return new ReportingPeriod(
        "2026-Q1",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        LocalDate.of(2026, 3, 20),
        due,
        due.plus(Duration.ofDays(7)),
        due.plus(Duration.ofDays(28)));
  }

  @Test
  void whatThePlanAsksNoMoreTakesNothing() {
    obligation.cancel(EARLY);

    assertThat(obligation.status()).isEqualTo(ObligationStatus.CLOSED);
    assertThat(obligation.cancelledAt()).isEqualTo(EARLY);
    refused(obligation::saveDraft, ReportProblem.REPORT_CANCELLED);
    refused(() -> obligation.submit(false, EARLY), ReportProblem.REPORT_CANCELLED);
    refused(() -> obligation.unlock(LOCK.plus(BLINK), LOCK), ReportProblem.REPORT_CANCELLED);
    refused(obligation::giveBack, ReportProblem.REPORT_CANCELLED);
  }

  @Test
  void itIsJudgedAsItStoodWhenItEndedAndNotLater() {
    obligation.cancel(EARLY);
    assertThat(obligation.punctuality(DUE)).isEqualTo(Punctuality.PENDING);
    assertThat(obligation.punctuality(EARLY.minus(BLINK))).isEqualTo(Punctuality.PENDING);
  }

  @Test
  void whatWasFiledIsNeitherCancelledNorMoved() {
    obligation.submit(false, EARLY);
    refused(() -> obligation.cancel(EARLY), ReportProblem.REPORT_ALREADY_FILED);
    refused(() -> obligation.moveTo(until(LOCK), EARLY), ReportProblem.REPORT_ALREADY_FILED);
  }

  @Test
  void aMovedDueInstantKeepsTheOriginal() {
    Instant later = DUE.plus(Duration.ofDays(5));
    obligation.moveTo(until(later), EARLY);
    assertThat(obligation.state().dueAt()).isEqualTo(later);
    assertThat(obligation.state().dueVersion()).isEqualTo(2);
    assertThat(obligation.originalDueAt()).isEqualTo(DUE);

    obligation.moveTo(until(DUE.plus(Duration.ofDays(6))), EARLY);
    assertThat(obligation.originalDueAt()).isEqualTo(DUE);
    assertThat(obligation.state().dueVersion()).isEqualTo(3);
  }

  @Test
  void anotherWindowWithTheSameDueInstantIsNoMove() {
    obligation.moveTo(until(DUE), LOCK);
    assertThat(obligation.state().dueVersion()).isEqualTo(1);
    assertThat(obligation.originalDueAt()).isEqualTo(DUE);
  }

  @Test
  void whatAnHeirTookOverSaysWhoseItWas() {
    UUID commune = UUID.randomUUID();
    ObligationState own = obligation.state();
    assertThat(own.originUnitId()).isNull();
    ObligationState passed =
        new ObligationState(
            own.id(),
            own.version(),
            own.planId(),
            own.regimeId(),
            own.unitId(),
            own.period(),
            own.from(),
            own.to(),
            DUE,
            GRACE,
            LOCK,
            1,
            ObligationStatus.OPEN,
            false,
            0,
            null,
            null,
            commune);
    assertThat(Obligation.open(passed, LocalDate.of(2026, 3, 20), false).state().originUnitId())
        .isEqualTo(commune);
  }

  @ParameterizedTest
  @EnumSource(ObligationStatus.class)
  void nothingFollowsWhatIsClosedAndAcceptedIsNeverReopened(ObligationStatus next) {
    assertThat(Transitions.allows(ObligationStatus.CLOSED, next)).isFalse();
    assertThat(Transitions.allows(ObligationStatus.ACCEPTED, next))
        .isEqualTo(next == ObligationStatus.CONSOLIDATED);
    assertThat(Transitions.allows(ObligationStatus.SUBMITTED, next))
        .isEqualTo(next == ObligationStatus.RETURNED || next == ObligationStatus.ACCEPTED);
  }
}
