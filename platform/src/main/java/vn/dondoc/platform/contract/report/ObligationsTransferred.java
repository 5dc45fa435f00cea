package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A reform act passed the open reports of one unit and plan or standing regime to its heir (rule
 * O1), at most 500 in one event. They keep their ids, drafts, rounds and due instants.
 *
 * @param regimeId of a standing regime, null where there is a plan
 * @param act number and symbol of the act
 * @param at the instant from which the heir answers
 * @param rows as they are with the heir
 * @param dropped reports for periods that begin with the heir, who owes another one for the same
 *     period: they stay with the old unit and are expected of nobody
 */
@EventType(value = "vn.dondoc.obligations.transferred.v1", topic = Topics.REPORT)
public record ObligationsTransferred(
    UUID planId,
    UUID regimeId,
    UUID actId,
    String act,
    UUID fromUnitId,
    UUID toUnitId,
    Instant at,
    List<ObligationState> rows,
    List<ObligationState> dropped)
    implements Event {

  /** More rows than this travel in a further event. */
  public static final int MOST_ROWS = 500;

  @Override
  public String key() {
    return (planId == null ? regimeId : planId) + ":" + toUnitId;
  }
}
