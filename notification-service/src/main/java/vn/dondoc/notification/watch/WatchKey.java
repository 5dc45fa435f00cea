package vn.dondoc.notification.watch;

import java.util.UUID;

/**
 * Whose due instants are watched together.
 *
 * @param planId null for a standing regime
 * @param regimeId of a standing regime; ignored where there is a plan
 */
public record WatchKey(WatchKind kind, UUID planId, UUID regimeId, UUID unitId) {

  static WatchKey tasks(UUID planId, UUID unitId) {
    return new WatchKey(WatchKind.TASK, planId, null, unitId);
  }

  static WatchKey reports(UUID planId, UUID regimeId, UUID unitId) {
    return new WatchKey(WatchKind.REPORT, planId, regimeId, unitId);
  }

  /** The plan, or the standing regime. */
  public UUID sourceId() {
    return planId == null ? regimeId : planId;
  }
}
