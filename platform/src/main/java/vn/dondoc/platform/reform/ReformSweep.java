package vn.dondoc.platform.reform;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.trace.Traces;

/**
 * Passes open work to the heirs from the instant on at which they answer: one plan and bounded
 * chunk at a time, on every replica, in the order of the acts. A plan waits until it is
 * materialised, so that neither order of plan and act leaves work behind.
 */
public abstract class ReformSweep implements Sweep {

  /** More rows than this make a further chunk. */
  protected static final int CHUNK = 1000;

  private static final Logger LOG = Logger.getLogger(ReformSweep.class);

  private static final String DUE =
      " from reform_work w join reform_act r on r.id = w.act_id where r.at <= :now";

  private static final String TAKE =
      "select r.id, r.citation, r.effective_day, r.at, w.owner_id, w.traceparent"
          + DUE
          + """
           and %s
           and not exists (
             select 1 from reform_work e join reform_act f on f.id = e.act_id
             where e.owner_id = w.owner_id and (f.at, f.document_date, f.id) < (r.at, r.document_date, r.id))
          order by r.at, r.document_date, r.id, w.owner_id limit 1
          for update of w skip locked
          """;

  @Inject Session db;
  @Inject Audit audit;
  @Inject ReformActs acts;
  @Inject Traces traces;

  /** SQL predicate that nothing of the plan {@code w.owner_id} is still to be materialised. */
  protected abstract String ready();

  /**
   * Passes at most {@link #CHUNK} rows, with their trace and events.
   *
   * @return how many; none when nothing is left
   */
  protected abstract int pass(ReformWork work, Instant now);

  /** Everything that this act has passed here, by id. */
  protected abstract Collection<UUID> passed(UUID actId);

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    ReformWork work = take(now);
    if (work == null) {
      return false;
    }
    return traces.follow(work.traceparent(), name(), SpanKind.INTERNAL, () -> passChunk(work, now));
  }

  private boolean passChunk(ReformWork work, Instant now) {
    int rows = pass(work, now);
    if (rows == 0) {
      finish(work);
    }
    LOG.infof(
        "Act %s, plan or regime %s: %d rows passed to heirs",
        work.citation(), work.ownerId(), rows);
    return true;
  }

  private ReformWork take(Instant now) {
    return db
        .createNativeQuery(TAKE.formatted(ready()), Tuple.class)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(
            row ->
                new ReformWork(
                    row.get("id", UUID.class),
                    row.get("citation", String.class),
                    row.get("effective_day", LocalDate.class),
                    row.get("at", Instant.class),
                    row.get("owner_id", UUID.class),
                    row.get("traceparent", String.class)))
        .findFirst()
        .orElse(null);
  }

  /** The act's row serialises the workers' ends, so that exactly one of them audits the act. */
  private void finish(ReformWork work) {
    db.createNativeMutationQuery(
            "delete from reform_work where owner_id = :owner and act_id = :act")
        .setParameter("owner", work.ownerId())
        .setParameter("act", work.actId())
        .executeUpdate();
    int left =
        db.createNativeQuery(
                "update reform_act set work_left = work_left - 1 where id = :act returning work_left",
                Integer.class)
            .setParameter("act", work.actId())
            .getSingleResult();
    acts.passRelations(work.actId());
    if (left == 0) {
      audit.recordSet(name(), "reform", work.actId(), passed(work.actId()));
    }
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery("select count(*)" + DUE, Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  @Transactional
  public Optional<Instant> next(Instant now) {
    List<Instant> found =
        db.createNativeQuery(
                "select min(r.at) from reform_work w join reform_act r on r.id = w.act_id where r.at > :now",
                Instant.class)
            .setParameter("now", now)
            .getResultList();
    return Optional.ofNullable(found.getFirst());
  }
}
