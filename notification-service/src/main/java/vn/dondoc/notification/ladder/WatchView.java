package vn.dondoc.notification.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.time.Deadline;

/**
 * What is watched, what fires next and why.
 *
 * @param sourceId the plan, or the standing regime
 * @param lastDay last permitted day
 * @param items how many obligations it holds, {@code openItems} of them still owed
 * @param nextAt when the next rung fires as things stand, null where none does
 */
public record WatchView(
    UUID id,
    WatchKind kind,
    UUID planId,
    UUID sourceId,
    UUID unitId,
    String unitName,
    Instant dueAt,
    LocalDate lastDay,
    int dueVersion,
    long items,
    long openItems,
    Standing standing,
    @Nullable Instant nextAt,
    @Nullable String nextRung,
    List<RungView> rungs) {

  /** Why the next rung fires, or none does. */
  public enum Standing {
    /** Something is owed and its rungs fire. */
    WATCHED,
    /** Everything was handed in. */
    SETTLED,
    /** Due before the plan was issued in the system: no alarm. */
    HISTORICAL,
    /** The reminders are over; what follows hangs on whether a miss is recorded. */
    AWAITS_MISS,
    /** Every rung has fired, or the unit takes no orders and is not escalated. */
    FINISHED,
    /** What opened it has not reached this service yet. */
    UNKNOWN
  }

  /** What becomes of a rung. */
  public enum RungStanding {
    FIRED,
    PLANNED,
    IF_MISSED,
    NEVER
  }

  /** A rung of this watch. */
  public record RungView(String code, Rung.Audience audience, Instant at, RungStanding standing) {}

  static WatchView of(Watch watch, List<Laid> ladder, String unitName, long items, long openItems) {
    List<Laid> open = watch.open(ladder);
    Laid next = open.isEmpty() ? null : open.getFirst();
    return new WatchView(
        watch.id(),
        watch.kind(),
        watch.planId(),
        watch.sourceId(),
        watch.unitId(),
        unitName,
        watch.dueAt(),
        Deadline.lastDayOf(watch.dueAt()),
        watch.dueVersion(),
        items,
        openItems,
        standing(watch, ladder, open),
        next == null ? null : next.at(),
        next == null ? null : next.rung().code(),
        ladder.stream()
            .map(
                laid ->
                    new RungView(
                        laid.rung().code(),
                        laid.rung().audience(),
                        laid.at(),
                        standing(watch, laid, open)))
            .toList());
  }

  private static Standing standing(Watch watch, List<Laid> ladder, List<Laid> open) {
    if (watch.settled()) {
      return Standing.SETTLED;
    }
    if (watch.issuedAt() == null) {
      return Standing.UNKNOWN;
    }
    if (watch.silent()) {
      return Standing.HISTORICAL;
    }
    if (!open.isEmpty()) {
      return Standing.WATCHED;
    }
    return ladder.stream().anyMatch(watch::awaitsMiss) ? Standing.AWAITS_MISS : Standing.FINISHED;
  }

  private static RungStanding standing(Watch watch, Laid laid, List<Laid> open) {
    if (laid.rung().position() <= watch.lastRung()) {
      return RungStanding.FIRED;
    }
    if (open.contains(laid)) {
      return RungStanding.PLANNED;
    }
    return watch.awaitsMiss(laid) ? RungStanding.IF_MISSED : RungStanding.NEVER;
  }
}
