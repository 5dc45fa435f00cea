package vn.dondoc.plan.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.plan.organisation.TimelineStore;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Sweep;

/**
 * Applies enacted acts at the start of their day, one after the other in the order of their days
 * and of their enactment. One that does not fit the register any more becomes a draft again and
 * says why.
 */
@ApplicationScoped
public class ReformSweep implements Sweep {

  private static final Logger LOG = Logger.getLogger(ReformSweep.class);

  private final Session db;
  private final TimelineStore store;
  private final UnitRepository units;
  private final ReformApplication application;
  private final Audit audit;

  ReformSweep(
      Session db,
      TimelineStore store,
      UnitRepository units,
      ReformApplication application,
      Audit audit) {
    this.audit = audit;
    this.db = db;
    this.store = store;
    this.units = units;
    this.application = application;
  }

  @Override
  public String name() {
    return "reform";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    List<UUID> due =
        db.createNativeQuery(
                """
                select id from reform_act where status = 'ENACTED' and effective_at <= :now
                order by effective_at, enacted_at, id limit 1 for update skip locked
                """,
                UUID.class)
            .setParameter("now", now)
            .getResultList();
    if (due.isEmpty()) {
      return false;
    }
    ReformAct act = db.find(ReformAct.class, due.getFirst());
    UnitTimelines register = store.loadForChange();
    try {
      ReformOutcome outcome =
          Reform.apply(register, act.effectiveDay(), act.text(), units.tierRanks());
      application.apply(act, register, outcome, now);
    } catch (DomainException e) {
      String why =
          e.errors().stream()
              .map(f -> f.pointer() + ": " + f.problem().name() + " " + f.args())
              .collect(Collectors.joining("; "));
      act.failed(why);
      audit.recordOwn("reform.fail", "reform_act", act.id(), act.view(), why);
      LOG.warnf("Reform act %s does not apply on its day and is a draft again: %s", act.id(), why);
    }
    return true;
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery(
            "select count(*) from reform_act where status = 'ENACTED' and effective_at <= :now",
            Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  @Transactional
  public Optional<Instant> next(Instant now) {
    return Optional.ofNullable(
        db.createNativeQuery(
                "select min(effective_at) from reform_act where status = 'ENACTED' and effective_at > :now",
                Instant.class)
            .setParameter("now", now)
            .getSingleResult());
  }
}
