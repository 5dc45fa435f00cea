package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * What an amendment of a plan changed of the reports that one unit owes, at most {@value
 * #MOST_ROWS} obligations in one event. A unit that it does not concern gets none.
 *
 * @param planVersion the version that the amendment made
 * @param part 1 for the first event of a unit and version; the unit is told once, on part 1
 * @param at when it was acted on: nothing that was due before it raises an alarm for what was added
 * @param amendment null where the plan does not say
 */
@EventType(value = "vn.dondoc.obligations.amended.v1", topic = Topics.REPORT)
public record ObligationsAmended(
    UUID planId,
    int planVersion,
    UUID unitId,
    int part,
    Instant at,
    AmendmentFacts amendment,
    List<AmendedObligation> rows)
    implements Event {

  /** More rows than this travel in a further part. */
  public static final int MOST_ROWS = 500;

  @Override
  public String key() {
    return planId + ":" + unitId;
  }
}
