package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A due instant passed with nothing filed: one event per plan or standing regime, unit and due
 * instant.
 *
 * @param historical due before the plan was issued in the system: history, no alarm
 */
@EventType(value = "vn.dondoc.reports.missed.v1", topic = Topics.REPORT)
public record ReportsMissed(
    UUID planId,
    UUID regimeId,
    UUID unitId,
    Instant dueAt,
    boolean historical,
    List<UUID> obligationIds)
    implements Event {

  @Override
  public String key() {
    return (planId == null ? regimeId : planId) + ":" + unitId;
  }
}
