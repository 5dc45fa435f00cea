package vn.dondoc.report.counter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts the assignments again and compares with the counters (RE12). */
@ApplicationScoped
public class StatusRecount {

  private static final Logger LOG = Logger.getLogger(StatusRecount.class);

  private static final String COMPARE =
      """
      with counted as (
        select s.plan_id, s.unit_id, d.dimension, s.cell_state, s.due_day, s.requested, count(*) as n
        from status_assignment s cross join lateral unnest(array_prepend('*', s.dimensions)) as d(dimension)
        where s.cell_state is not null and (cast(:plan as uuid) is null or s.plan_id = cast(:plan as uuid))
        group by s.plan_id, s.unit_id, d.dimension, s.cell_state, s.due_day, s.requested
      ), by_unit as (
        select coalesce(a.n, 0) <> coalesce(c.n, 0) as differs
        from counted a full join (
          select * from status_counter where n <> 0 and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))) c
          using (plan_id, unit_id, dimension, cell_state, due_day, requested)
      ), by_plan as (
        select coalesce(a.n, 0) <> coalesce(c.n, 0) as differs
        from (select plan_id, dimension, cell_state, due_day, requested, sum(n) as n from counted
              group by plan_id, dimension, cell_state, due_day, requested) a
        full join (
          select plan_id, dimension, cell_state, due_day, requested, sum(n) as n from status_total
          where cast(:plan as uuid) is null or plan_id = cast(:plan as uuid)
          group by plan_id, dimension, cell_state, due_day, requested) c
          using (plan_id, dimension, cell_state, due_day, requested)
      ), compared as (select differs from by_unit union all select differs from by_plan)
      select count(*) as compared, count(*) filter (where differs) as differing from compared
      """;

  private final AtomicLong drift;

  @Inject Session db;

  @Inject
  StatusRecount(MeterRegistry meters) {
    drift = meters.gauge("dondoc.status.drift", new AtomicLong());
  }

  /**
   * What a recount found.
   *
   * @param compared counters looked at
   * @param differing counters that are not what counting gives; 0 unless something is wrong
   */
  public record RecountView(long compared, long differing) {}

  /**
   * Covers every row of the plan, whoever may see it.
   *
   * @param plan null for all
   */
  @Transactional
  public RecountView of(@Nullable UUID plan) {
    Tuple row =
        db.createNativeQuery(COMPARE, Tuple.class)
            .setParameter("plan", plan == null ? null : plan.toString())
            .getSingleResult();
    RecountView found =
        new RecountView(row.get("compared", Long.class), row.get("differing", Long.class));
    drift.set(found.differing());
    if (found.differing() > 0) {
      LOG.errorf("Status of plan %s: %d counters differ from a recount", plan, found.differing());
    }
    return found;
  }
}
