package vn.dondoc.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.ReportingPeriod;

/**
 * When a report is due, how long a late one is not escalated further, when filing ends, and until
 * when an unlock (mở khóa) lets it in all the same. Every instant is an exclusive end.
 */
@Embeddable
class FilingWindow {

  /** An unlock is temporary. */
  static final Duration LONGEST_UNLOCK = Duration.ofDays(30);

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "grace_at")
  private Instant graceAt;

  @Column(name = "lock_at")
  private Instant lockAt;

  @Column(name = "unlocked_until")
  private Instant unlockedUntil;

  protected FilingWindow() {}

  static FilingWindow of(ObligationState opened, LocalDate lastDay) {
    FilingWindow window = new FilingWindow();
    window.lastDay = lastDay;
    window.dueAt = opened.dueAt();
    window.graceAt = opened.graceAt();
    window.lockAt = opened.lockAt();
    return window;
  }

  /** From the lock instant on only an unlock that has not ended lets a report in. */
  boolean closed(Instant now) {
    return !now.isBefore(closesAt());
  }

  /** The later of lock and unlock. */
  Instant closesAt() {
    return unlockedUntil == null || unlockedUntil.isBefore(lockAt) ? lockAt : unlockedUntil;
  }

  void moveTo(ReportingPeriod period) {
    lastDay = period.lastDay();
    dueAt = period.dueAt();
    graceAt = period.graceAt();
    lockAt = period.lockAt();
  }

  void unlock(Instant until, Instant now) {
    if (!until.isAfter(now)) {
      throw DomainException.of("/until", ReportProblem.UNLOCK_IN_PAST);
    }
    if (until.isAfter(now.plus(LONGEST_UNLOCK))) {
      throw DomainException.of("/until", ReportProblem.UNLOCK_TOO_LONG, LONGEST_UNLOCK.toDays());
    }
    unlockedUntil = until;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  Instant dueAt() {
    return dueAt;
  }

  Instant graceAt() {
    return graceAt;
  }

  Instant lockAt() {
    return lockAt;
  }

  Instant unlockedUntil() {
    return unlockedUntil;
  }
}
