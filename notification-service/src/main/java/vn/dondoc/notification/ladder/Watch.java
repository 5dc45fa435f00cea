package vn.dondoc.notification.ladder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.notification.watch.WatchKind;

/**
 * A watch as the ladder sees it, and the rule that decides which of its rungs may fire.
 *
 * @param sourceId the plan, or the standing regime
 * @param escalates false for bodies that take no orders: they are informed, never escalated (E6)
 * @param issuedAt when the plan was issued, null while that is not known
 * @param quietUntil rungs up to this instant passed while nothing was owed; null for none
 * @param missed the owner recorded that nothing was handed in
 * @param lastRung position of the last rung that fired or was passed over, 0 for none
 */
record Watch(
    UUID id,
    WatchKind kind,
    UUID sourceId,
    UUID planId,
    UUID unitId,
    Instant dueAt,
    int dueVersion,
    boolean escalates,
    @Nullable Instant issuedAt,
    @Nullable Instant quietUntil,
    boolean missed,
    boolean historical,
    boolean settled,
    int lastRung) {

  /** It was due before the plan was issued in the system: history, no alarm. */
  boolean silent() {
    return historical || (issuedAt != null && !dueAt.isAfter(issuedAt));
  }

  /** The rungs that fire at some time, as things stand; those already fired left out. */
  List<Laid> open(List<Laid> ladder) {
    if (settled || issuedAt == null || silent()) {
      return List.of();
    }
    return ladder.stream()
        .filter(laid -> laid.rung().position() > lastRung)
        .filter(this::applies)
        .filter(laid -> quietUntil == null || laid.at().isAfter(quietUntil))
        .toList();
  }

  /** Before the due instant everybody is reminded; after it only a recorded miss is told. */
  private boolean applies(Laid laid) {
    return laid.at().isAfter(issuedAt) && (laid.rung().stage().reminds() || (escalates && missed));
  }

  /** Whether the rung would fire once the owner records that nothing was handed in. */
  boolean awaitsMiss(Laid laid) {
    return !laid.rung().stage().reminds()
        && escalates
        && !missed
        && !settled
        && issuedAt != null
        && !silent();
  }

  /** The open rungs whose instant has come, earliest first. */
  List<Laid> due(List<Laid> ladder, Instant now) {
    return open(ladder).stream().filter(laid -> !laid.at().isAfter(now)).toList();
  }

  /** When the next open rung fires, null where none does. */
  @Nullable Instant next(List<Laid> ladder) {
    return open(ladder).stream().map(Laid::at).min(Instant::compareTo).orElse(null);
  }

  /** The reminders of this watch from first to last: what "reminder 2 of 5" counts. */
  List<Laid> reminders(List<Laid> ladder) {
    return ladder.stream()
        .filter(laid -> laid.rung().stage().reminds() && laid.at().isAfter(issuedAt))
        .toList();
  }

  Watch after(int position) {
    return new Watch(
        id,
        kind,
        sourceId,
        planId,
        unitId,
        dueAt,
        dueVersion,
        escalates,
        issuedAt,
        quietUntil,
        missed,
        historical,
        settled,
        position);
  }
}
