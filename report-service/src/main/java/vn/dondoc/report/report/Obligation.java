package vn.dondoc.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.ReportingPeriod;

/**
 * One unit's report for one period of one regime. It is opened set-wise and decides from then on;
 * every door to a filing asks {@link #filingRefusal}.
 */
@Entity
@Table(name = "obligation")
public class Obligation {

  @Id private UUID id;

  /**
   * Rises with every change, by hand: rows are changed only while locked, and a draft saved within
   * one instant must still make the version before it stale.
   */
  private long version;

  @Column(name = "plan_id", updatable = false)
  private UUID planId;

  @Column(name = "regime_id", updatable = false)
  private UUID regimeId;

  @Column(name = "unit_id")
  private UUID unitId;

  /** The unit that first owed it; a reform may have passed it on. */
  @Column(name = "origin_unit_id", updatable = false)
  private UUID originUnitId;

  @Column(name = "period_key", updatable = false)
  private String period;

  @Column(name = "from_day", updatable = false)
  private LocalDate from;

  @Column(name = "to_day", updatable = false)
  private LocalDate to;

  @Embedded private FilingWindow window;

  @Column(name = "due_version")
  private int dueVersion;

  @Column(updatable = false)
  private boolean escalates;

  @Column(name = "head_approves", updatable = false)
  private boolean headApproves;

  @Column(updatable = false)
  private boolean historical;

  @Enumerated(EnumType.STRING)
  private ObligationStatus status;

  private boolean nil;
  private int round;

  @Column(name = "first_submitted_at")
  private Instant firstSubmittedAt;

  @Column(name = "missed_at")
  private Instant missedAt;

  /** The due instant first computed, null while it never moved. */
  @Column(name = "original_due_at", updatable = false)
  private Instant originalDueAt;

  /** Since when the plan asks it no more, else null. */
  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  /** When the plan ended, or asked it no more: it stays as it stood then. */
  @Column(name = "ended_at")
  private Instant endedAt;

  protected Obligation() {}

  /**
   * What opening one means. The set-wise statement says it for many; a test holds them together.
   */
  static Obligation open(ObligationState opened, LocalDate lastDay, boolean headApproves) {
    Obligation o = new Obligation();
    o.id = opened.id();
    o.version = opened.version();
    o.planId = opened.planId();
    o.regimeId = opened.regimeId();
    o.unitId = opened.unitId();
    o.originUnitId = opened.originUnitId() == null ? opened.unitId() : opened.originUnitId();
    o.period = opened.period();
    o.from = opened.from();
    o.to = opened.to();
    o.window = FilingWindow.of(opened, lastDay);
    o.dueVersion = opened.dueVersion();
    o.escalates = true;
    o.headApproves = headApproves;
    o.status = ObligationStatus.OPEN;
    return o;
  }

  /** A draft may be written whenever nothing waits at the receiver, locked or not. */
  Optional<ReportProblem> draftRefusal() {
    return ended().or(this::settled);
  }

  /** What the plan asks no more, and what stood open when it ended, takes nothing. */
  private Optional<ReportProblem> ended() {
    if (cancelledAt != null) {
      return Optional.of(ReportProblem.REPORT_CANCELLED);
    }
    return endedAt != null ? Optional.of(ReportProblem.PLAN_CLOSED) : Optional.empty();
  }

  private Optional<ReportProblem> settled() {
    return switch (status) {
      case OPEN, DRAFT, AWAITING_HEAD, RETURNED -> Optional.empty();
      case SUBMITTED -> Optional.of(ReportProblem.REPORT_ALREADY_FILED);
      case ACCEPTED, CONSOLIDATED, CLOSED -> Optional.of(ReportProblem.REPORT_SETTLED);
    };
  }

  /**
   * The one rule of every door: why nothing can be filed at {@code now}, if so. From the lock
   * instant on only an unlock that has not ended lets a report in.
   */
  Optional<ReportProblem> filingRefusal(Instant now) {
    return draftRefusal()
        .or(() -> window.closed(now) ? Optional.of(ReportProblem.FILING_LOCKED) : Optional.empty());
  }

  Optional<ReportProblem> approvalRefusal(Instant now) {
    return status == ObligationStatus.AWAITING_HEAD
        ? filingRefusal(now)
        : Optional.of(ReportProblem.NOT_AWAITING_HEAD);
  }

  Optional<ReportProblem> decisionRefusal() {
    return status == ObligationStatus.SUBMITTED
        ? Optional.empty()
        : Optional.of(ReportProblem.NOT_SUBMITTED);
  }

  /** After the plan has ended the unit could not answer a return; what was filed is accepted. */
  Optional<ReportProblem> returnRefusal() {
    return ended().or(this::decisionRefusal);
  }

  Optional<ReportProblem> unlockRefusal(Instant now) {
    Optional<ReportProblem> ended = ended();
    if (ended.isPresent()) {
      return ended;
    }
    return switch (status) {
      case ACCEPTED, CONSOLIDATED, CLOSED -> Optional.of(ReportProblem.REPORT_SETTLED);
      case SUBMITTED -> Optional.of(ReportProblem.REPORT_ALREADY_FILED);
      default -> window.closed(now) ? Optional.empty() : Optional.of(ReportProblem.NOT_LOCKED);
    };
  }

  /** A draft was saved; one that waited for the head is taken back from him. */
  void saveDraft() {
    refuse(draftRefusal());
    version++;
    if (status == ObligationStatus.OPEN || status == ObligationStatus.AWAITING_HEAD) {
      status =
          Transitions.checked(
              status, round == 0 ? ObligationStatus.DRAFT : ObligationStatus.RETURNED);
    }
  }

  /** The officer's report waits for the head of the unit. */
  void handToHead(Instant now) {
    refuse(filingRefusal(now));
    move(ObligationStatus.AWAITING_HEAD);
  }

  /** The head files what the officer handed him. */
  void approve(boolean withNil, Instant now) {
    refuse(approvalRefusal(now));
    submit(withNil, now);
  }

  /** The report is filed; the first time decides punctuality for good. */
  void submit(boolean withNil, Instant now) {
    refuse(filingRefusal(now));
    move(ObligationStatus.SUBMITTED);
    round++;
    nil = withNil;
    if (firstSubmittedAt == null) {
      firstSubmittedAt = now;
    }
  }

  void accept() {
    refuse(decisionRefusal());
    move(ObligationStatus.ACCEPTED);
  }

  /** Returned is not accepted; the first submission keeps its time (rule R3). */
  void giveBack() {
    refuse(returnRefusal());
    move(ObligationStatus.RETURNED);
  }

  /** The plan asks it no more; what was filed stays. Set-wise SQL does it for many. */
  void cancel(Instant now) {
    if (firstSubmittedAt != null) {
      throw new DomainException(ReportProblem.REPORT_ALREADY_FILED);
    }
    move(ObligationStatus.CLOSED);
    cancelledAt = now;
    endedAt = now;
  }

  /**
   * The plan asks it at another time; what was filed stays judged. Set-wise SQL does it for many.
   */
  void moveTo(ReportingPeriod period, Instant now) {
    if (firstSubmittedAt != null) {
      throw new DomainException(ReportProblem.REPORT_ALREADY_FILED);
    }
    if (!period.dueAt().equals(window.dueAt())) {
      originalDueAt = originalDueAt();
      dueVersion++;
    }
    window.moveTo(period);
    if (period.dueAt().isAfter(now)) {
      missedAt = null;
    }
    version++;
  }

  void unlock(Instant until, Instant now) {
    refuse(unlockRefusal(now));
    window.unlock(until, now);
    version++;
  }

  private void refuse(Optional<ReportProblem> refusal) {
    refusal.ifPresent(
        problem -> {
          throw new DomainException(
              problem, window.closesAt().atZone(Deadline.ZONE).toOffsetDateTime().toString());
        });
  }

  private void move(ObligationStatus to) {
    status = Transitions.checked(status, to);
    version++;
  }

  Punctuality punctuality(Instant now) {
    return Punctuality.of(
        firstSubmittedAt, window.dueAt(), endedAt != null && endedAt.isBefore(now) ? endedAt : now);
  }

  /** What the audit keeps of a change. */
  record Trail(ObligationStatus status, int round, long version, Instant unlockedUntil) {}

  Trail trail() {
    return new Trail(status, round, version, window.unlockedUntil());
  }

  /** The state as it is published. */
  ObligationState state() {
    return new ObligationState(
        id,
        version,
        planId,
        regimeId,
        unitId,
        period,
        from,
        to,
        window.dueAt(),
        window.graceAt(),
        window.lockAt(),
        dueVersion,
        status,
        nil,
        round,
        firstSubmittedAt,
        missedAt,
        originUnitId.equals(unitId) ? null : originUnitId);
  }

  Instant originalDueAt() {
    return originalDueAt == null ? window.dueAt() : originalDueAt;
  }

  Instant cancelledAt() {
    return cancelledAt;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID planId() {
    return planId;
  }

  UUID regimeId() {
    return regimeId;
  }

  UUID unitId() {
    return unitId;
  }

  int round() {
    return round;
  }

  ObligationStatus status() {
    return status;
  }

  FilingWindow window() {
    return window;
  }

  boolean headApproves() {
    return headApproves;
  }

  boolean escalates() {
    return escalates;
  }

  boolean historical() {
    return historical;
  }
}
