package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.report.report.Standing.Act;

class StandingTest {

  private static final Instant DUE = Instant.parse("2026-03-20T17:00:00Z");
  private static final Instant LOCK = Instant.parse("2026-04-17T17:00:00Z");

  private static Standing standing(String role, boolean owes, boolean decides) {
    return new Standing(
        new Actor("somebody", "H99.61", UUID.randomUUID(), Set.of(role)), owes, decides);
  }

  @ParameterizedTest
  @CsvSource({
    "officer, SAVE_DRAFT,",
    "leader,  SAVE_DRAFT,",
    "focal,   SAVE_DRAFT, REPORT_OF_OTHER_UNIT",
    "officer, SUBMIT,",
    "leader,  SUBMIT,",
    "monitor, SUBMIT,     REPORT_OF_OTHER_UNIT",
    "officer, APPROVE,    HEAD_REQUIRED",
    "leader,  APPROVE,",
    "officer, ACCEPT,     NOT_THE_RECEIVER",
    "leader,  ACCEPT,     NOT_THE_RECEIVER",
    "focal,   RETURN,     NOT_THE_RECEIVER",
    "leader,  UNLOCK,     NOT_THE_RECEIVER",
  })
  void whoOwesTheReportFilesItAndDecidesNothing(String role, Act act, ReportProblem refusal) {
    assertThat(standing(role, true, false).refusal(act).orElse(null)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "leader,  SAVE_DRAFT, REPORT_OF_OTHER_UNIT",
    "officer, SUBMIT,     REPORT_OF_OTHER_UNIT",
    "leader,  APPROVE,    REPORT_OF_OTHER_UNIT",
    "focal,   ACCEPT,",
    "leader,  ACCEPT,",
    "officer, ACCEPT,     NOT_THE_RECEIVER",
    "focal,   RETURN,",
    "leader,  RETURN,",
    "monitor, RETURN,     NOT_THE_RECEIVER",
    "focal,   UNLOCK,",
    "leader,  UNLOCK,",
    "officer, UNLOCK,     NOT_THE_RECEIVER",
  })
  void whoDecidesDoesNotFileForOthers(String role, Act act, ReportProblem refusal) {
    assertThat(standing(role, false, true).refusal(act).orElse(null)).isEqualTo(refusal);
  }

  @Test
  void showsWhatMayBeDoneNowAndWhyNot() {
    Obligation obligation = anOpenObligation();

    assertThat(told(standing(Role.OFFICER, true, false), obligation, DUE))
        .containsExactly(
            "SAVE_DRAFT",
            "SUBMIT",
            "APPROVE HEAD_REQUIRED",
            "ACCEPT NOT_THE_RECEIVER",
            "RETURN NOT_THE_RECEIVER",
            "UNLOCK NOT_THE_RECEIVER");
    obligation.handToHead(DUE);
    assertThat(told(standing(Role.LEADER, true, true), obligation, DUE))
        .containsExactly(
            "SAVE_DRAFT",
            "SUBMIT",
            "APPROVE",
            "ACCEPT NOT_SUBMITTED",
            "RETURN NOT_SUBMITTED",
            "UNLOCK NOT_LOCKED");
    assertThat(told(standing(Role.LEADER, true, true), obligation, LOCK))
        .containsExactly(
            "SAVE_DRAFT",
            "SUBMIT FILING_LOCKED",
            "APPROVE FILING_LOCKED",
            "ACCEPT NOT_SUBMITTED",
            "RETURN NOT_SUBMITTED",
            "UNLOCK");
    obligation.submit(false, DUE);
    assertThat(told(standing(Role.LEADER, true, true), obligation, DUE))
        .containsExactly(
            "SAVE_DRAFT REPORT_ALREADY_FILED",
            "SUBMIT REPORT_ALREADY_FILED",
            "APPROVE NOT_AWAITING_HEAD",
            "ACCEPT",
            "RETURN",
            "UNLOCK REPORT_ALREADY_FILED");
  }

  private static List<String> told(Standing standing, Obligation obligation, Instant now) {
    return standing.actions(obligation, now).stream()
        .map(a -> a.allowed() ? a.action().name() : a.action() + " " + a.refusedBecause())
        .toList();
  }

  private static Obligation anOpenObligation() {
    return Obligation.open(
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
            DUE,
            LOCK,
            1,
            ObligationStatus.OPEN,
            false,
            0,
            null,
            null,
            null),
        LocalDate.of(2026, 3, 20),
        true);
  }

  @Test
  void whatIsRefusedIsThrownWithItsReason() {
    standing(Role.LEADER, true, false).require(Act.APPROVE);

    assertThatThrownBy(() -> standing(Role.OFFICER, true, false).require(Act.APPROVE))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.problem()).isEqualTo(ReportProblem.HEAD_REQUIRED));
  }
}
