package vn.dondoc.platform.contract.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A reform act (merger, split, renaming, abolition, transfer) took effect. It is applied whole:
 * open work passes to the heirs with a trace, what is closed stays under the old name (rule O1).
 *
 * @param number of the legal document, for example 202
 * @param symbol of the legal document, for example NQ-QH15, null where it has none
 * @param effectiveDay first day on which it counts
 * @param at the instant from which the heirs answer: the start of {@code effectiveDay}, or the
 *     instant of entry where that day had passed
 * @param successions each unit once, in the order in which they are to be applied
 * @param units the heirs and successors as they are on {@code effectiveDay}
 */
@EventType(value = "vn.dondoc.reform.enacted.v1", topic = Topics.ORGANISATION)
public record ReformEnacted(
    UUID actId,
    String number,
    String symbol,
    LocalDate documentDate,
    LocalDate effectiveDay,
    Instant at,
    List<Succession> successions,
    List<UnitFacts> units)
    implements Event {

  @Override
  public String key() {
    return actId.toString();
  }
}
