package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * The reports that one regime asks of one unit, all periods.
 *
 * @param escalates false for bodies that are requested, never ordered (rules T6, E6)
 * @param planIssuedAt nothing that was due before it raises an alarm
 */
@EventType(value = "vn.dondoc.obligations.opened.v1", topic = Topics.REPORT)
public record ObligationsOpened(
    UUID planId,
    UUID regimeId,
    UUID unitId,
    boolean escalates,
    UUID throughUnitId,
    UUID receiverUnitId,
    Instant planIssuedAt,
    List<ObligationState> rows)
    implements Event {

  @Override
  public String key() {
    return (planId == null ? regimeId : planId) + ":" + unitId;
  }
}
