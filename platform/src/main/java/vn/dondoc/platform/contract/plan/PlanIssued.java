package vn.dondoc.platform.contract.plan;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A plan was issued, with everything needed to act on it: the units and groups it cites as they
 * were on its date, the working calendars, its tasks and regimes. A large one travels in numbered
 * pieces, each with a part of the lists, and is acted on when all have come.
 *
 * <p>An amendment is told as the next version, whole: a task or regime that it keeps or changes has
 * the id that it had, one that it drops is not there. {@code plan.issuedAt} stays that of version
 * 1.
 *
 * @param version of the plan, 1 when first issued; version n+1 waits for n
 * @param piece 1 to {@code pieces}
 */
@EventType(value = "vn.dondoc.plan.issued.v1", topic = Topics.PLAN)
public record PlanIssued(
    UUID planId,
    int version,
    int piece,
    int pieces,
    PlanFacts plan,
    List<UnitFacts> units,
    List<GroupFacts> groups,
    List<CalendarYearRecorded> calendars,
    List<TaskFacts> tasks,
    List<RegimeFacts> regimes)
    implements Event {

  @Override
  public String key() {
    return planId.toString();
  }
}
