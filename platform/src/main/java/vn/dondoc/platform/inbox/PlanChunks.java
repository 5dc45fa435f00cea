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

/** Cuts the units that a change concerns into chunks of work and hands these out, each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanChunks {

  /** A chunk ends at so many units, or at so many rows where units have very many. */
  private static final int UNITS = 500;

  private static final int ROWS = 20_000;

  private static final String CUT =
      """
      with concerned as (select unit_id, count(*) as its from (%s) c group by unit_id),
      numbered as (
        select unit_id, (row_number() over w - 1) / :units
                        + cast(sum(its) over w - its as bigint) / :rows as chunk
        from concerned window w as (order by unit_id)),
      work as (
        insert into plan_change_work (plan_id, version, kind, chunk, first_unit, last_unit)
        select :plan, :version, :kind, chunk, (array_agg(unit_id order by unit_id))[1],
               (array_agg(unit_id order by unit_id desc))[1]
        from numbered group by chunk
        returning 1)
      update plan_change set chunks_left = (select count(*) from work)
      where plan_id = :plan and version = :version and kind = :kind
      returning chunks_left
      """;

  @Inject EntityManager db;

  /** The units from {@code first} to {@code last}, and what is to be done for them. */
  public record Chunk(
      PlanTurns.Change change, int number, UUID first, UUID last, String traceparent) {}

  /**
   * How many chunks there are; none where nobody is concerned.
   *
   * @param concerned SQL that gives a {@code unit_id} for each row that is to be looked at, with
   *     the parameters {@code :plan} and {@code :version}
   */
  public int cut(PlanTurns.Change change, String concerned) {
    return ((Number)
            of(db.createNativeQuery(CUT.formatted(concerned)), change)
                .setParameter("units", UNITS)
                .setParameter("rows", ROWS)
                .getSingleResult())
        .intValue();
  }

  /** Whoever deletes the work row does the work; the delete is undone if the work fails. */
  public Optional<Chunk> take() {
    return tuples(
            db.createNativeQuery(
                """
                with next as materialized (
                  select plan_id, version, kind, chunk from plan_change_work
                  order by plan_id, version, kind, chunk limit 1 for update skip locked)
                delete from plan_change_work w using next, plan_change c
                where (w.plan_id, w.version, w.kind, w.chunk) = (next.plan_id, next.version, next.kind, next.chunk)
                  and (c.plan_id, c.version, c.kind) = (next.plan_id, next.version, next.kind)
                returning w.plan_id, w.version, w.kind, w.chunk, w.first_unit, w.last_unit, c.facts, c.traceparent
                """,
                Tuple.class))
        .stream()
        .map(PlanChunks::chunk)
        .findFirst();
  }

  private static Chunk chunk(Tuple row) {
    return new Chunk(
        new PlanTurns.Change(
            row.get("plan_id", UUID.class),
            row.get("version", Number.class).intValue(),
            PlanTurns.Kind.valueOf(row.get("kind", String.class)),
            row.get("facts", String.class)),
        row.get("chunk", Number.class).intValue(),
        row.get("first_unit", UUID.class),
        row.get("last_unit", UUID.class),
        row.get("traceparent", String.class));
  }

  /** The change's row serialises the workers' ends, so that exactly one of them sees 0. */
  public int finish(PlanTurns.Change change) {
    return ((Number)
            of(
                    db.createNativeQuery(
                        """
                        update plan_change set chunks_left = chunks_left - 1
                        where plan_id = :plan and version = :version and kind = :kind returning chunks_left
                        """),
                    change)
                .getSingleResult())
        .intValue();
  }

  /** How many chunks wait for a worker. */
  public long waiting() {
    return ((Number)
            db.createNativeQuery("select count(*) from plan_change_work").getSingleResult())
        .longValue();
  }

  private static Query of(Query query, PlanTurns.Change change) {
    return query
        .setParameter("plan", change.plan())
        .setParameter("version", change.version())
        .setParameter("kind", change.kind().name());
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }
}
