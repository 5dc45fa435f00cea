package vn.dondoc.plan.reform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.dondoc.plan.organisation.TimelineStore;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.DomainException;

/** Lets an act take effect: the units, their events and the event of the act in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReformApplication {

  private static final Logger LOG = Logger.getLogger(ReformApplication.class);

  /** An act is told in one event; the broker takes a megabyte. */
  private static final int MOST_BYTES = 900_000;

  private final TimelineStore store;
  private final Outbox outbox;
  private final Audit audit;

  ReformApplication(TimelineStore store, Outbox outbox, Audit audit) {
    this.store = store;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Refuses an act whose event no broker would take: that of a country, not of a province. */
  static void requireFits(ReformEnacted told) {
    if (EventJson.write(told).getBytes(UTF_8).length > MOST_BYTES) {
      throw new DomainException(ReformProblem.ACT_TOO_LARGE);
    }
  }

  /**
   * @param register changed by the act already
   */
  void apply(ReformAct act, UnitTimelines register, ReformOutcome outcome, Instant now) {
    ReformEnacted told = act.told(outcome, register);
    act.applied(now);
    store.save(register);
    outbox.add(told);
    audit.recordSet(
        "reform.apply",
        "reform_act",
        act.id(),
        register.touched().stream().map(UnitTimeline::id).toList());
    LOG.infof(
        "Reform act %s applied: %d units named, %d units touched",
        act.id(), outcome.successions().size(), register.touched().size());
  }
}
