package vn.dondoc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.trace.Traces;

/**
 * What is to change a plan and waits for its turn: a version for the one before it, an end for the
 * version it names, both until whatever was begun before is done. For services that keep a table
 * {@code plan} with {@code id}, {@code version} and {@code ended}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanTurns {

  private static final String READY =
      """
      from plan_change c join plan p on p.id = c.plan_id
      where c.chunks_left is null and p.ended is null
        and p.version = case c.kind when 'AMENDMENT' then c.version - 1 else c.version end
        and not exists (select 1 from plan_change b where b.plan_id = c.plan_id and b.chunks_left > 0)
        and %s
      """;

  @Inject EntityManager db;

  /** Why a plan changes. */
  public enum Kind {
    AMENDMENT,
    END
  }

  /**
   * A change of a plan.
   *
   * @param facts what was told of it, as JSON
   */
  public record Change(UUID plan, int version, Kind kind, String facts) {}

  /** A change whose turn has come, and the trace in which it came. */
  public record Turn(Change change, String traceparent) {}

  /** Keeps it until its turn; a second time changes nothing. */
  public void await(Change change) {
    db.createNativeQuery(
            """
            insert into plan_change (plan_id, version, kind, facts, traceparent)
            values (:plan, :version, :kind, :facts, cast(:traceparent as text)) on conflict do nothing
            """)
        .setParameter("plan", change.plan())
        .setParameter("version", change.version())
        .setParameter("kind", change.kind().name())
        .setParameter("facts", change.facts())
        .setParameter("traceparent", Traces.current())
        .executeUpdate();
  }

  /**
   * Takes one whose turn has come; no other replica takes it, and the plan's row is locked.
   *
   * @param done SQL over the plan {@code p}: that its first version is done
   */
  public Optional<Turn> take(String done) {
    return tuples(
            db.createNativeQuery(
                """
                with next as materialized (
                  select c.plan_id, c.version, c.kind %s
                  order by c.plan_id, c.version, c.kind limit 1 for update of c, p skip locked)
                update plan_change c set chunks_left = 0 from next
                where c.plan_id = next.plan_id and c.version = next.version and c.kind = next.kind
                returning c.plan_id, c.version, c.kind, c.facts, c.traceparent
                """
                    .formatted(READY.formatted(done)),
                Tuple.class))
        .stream()
        .map(
            row ->
                new Turn(
                    new Change(
                        row.get("plan_id", UUID.class),
                        row.get("version", Number.class).intValue(),
                        Kind.valueOf(row.get("kind", String.class)),
                        row.get("facts", String.class)),
                    row.get("traceparent", String.class)))
        .findFirst();
  }

  /** How many could be taken now; {@code done} as in {@link #take}. */
  public long ready(String done) {
    return ((Number)
            db.createNativeQuery("select count(*) " + READY.formatted(done)).getSingleResult())
        .longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }
}
