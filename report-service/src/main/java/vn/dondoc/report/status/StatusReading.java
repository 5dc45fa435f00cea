package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.report.counter.StatusRecount;

/** Reads the status of a plan and of its dimensions from the counters. */
@ApplicationScoped
class StatusReading {

  /** The dimension under which every assignment is counted once. */
  static final String ALL = "*";

  @Inject Session db;
  @Inject Sight sight;
  @Inject StatusRecount recount;
  @Inject InstantSource clock;

  @Transactional
  PlanStatusView plan(Actor actor, UUID plan, String unit, boolean below, String dimension) {
    Sight.View view = sight.of(actor, plan, unit, below);
    Instant now = clock.instant();
    Links links = view.links(dimension);
    List<Tuple> reports = reports(view, now);
    return new PlanStatusView(
        plan,
        now,
        view.whole(),
        Cells.of(cells(view, dimension == null ? ALL : dimension, now), links),
        ReportCounts.of(reports.getFirst(), links, null),
        reports.stream().skip(1).map(row -> period(row, links)).toList());
  }

  /** Refused as missing where the caller sees nothing of the plan. */
  @Transactional
  void requireSeen(Actor actor, UUID plan) {
    sight.of(actor, plan, null, true);
  }

  private static PlanStatusView.PeriodStatus period(Tuple row, Links links) {
    String period = row.get("period_key", String.class);
    return new PlanStatusView.PeriodStatus(
        period, row.get("last_day", LocalDate.class), ReportCounts.of(row, links, period));
  }

  private Tuple cells(Sight.View view, String dimension, Instant now) {
    NativeQuery<Tuple> query =
        db.createNativeQuery(
            "select " + Cells.COLUMNS + counters(view) + " and c.dimension = :dimension",
            Tuple.class);
    return view.bind(query)
        .setParameter("today", view.day(now))
        .setParameter("dimension", dimension)
        .getSingleResult();
  }

  private static String counters(Sight.View view) {
    return view.totals()
        ? " from status_total c where c.plan_id = :plan"
        : " from status_counter c where " + view.assignments("c");
  }

  /** The total first, then each period, soonest due first. */
  private List<Tuple> reports(Sight.View view, Instant now) {
    return view.bind(
            db.createNativeQuery(
                "select o.period_key, min(o.last_day) as last_day, "
                    + ReportCounts.COLUMNS
                    + " from obligation o where "
                    + view.reports()
                    + " group by grouping sets ((), (o.period_key))"
                    + " order by grouping(o.period_key) desc, last_day, o.period_key",
                Tuple.class))
        .setParameter("now", now)
        .getResultList();
  }

  @Transactional
  Page<DimensionStatusView> dimensions(
      Actor actor, UUID plan, String unit, boolean below, String cursor, int limit) {
    Sight.View view = sight.of(actor, plan, unit, below);
    List<String> after = Cursor.read(cursor, 1);
    List<DimensionStatusView> read =
        view
            .bind(
                db.createNativeQuery(
                    "select c.dimension, "
                        + Cells.COLUMNS
                        + counters(view)
                        + " and c.dimension <> '*' and c.dimension > :after"
                        + " group by c.dimension order by c.dimension limit :most",
                    Tuple.class))
            .setParameter("today", view.day(clock.instant()))
            .setParameter("after", after == null ? "" : after.getFirst())
            .setParameter("most", limit + 1)
            .getResultList()
            .stream()
            .map(
                row -> {
                  String dimension = row.get("dimension", String.class);
                  return new DimensionStatusView(dimension, Cells.of(row, view.links(dimension)));
                })
            .toList();
    return Page.of(read, limit, row -> List.of(row.dimension()));
  }

  /** Only for who sees the whole plan: the numbers cover all of it. */
  @Transactional
  StatusRecount.RecountView recount(Actor actor, UUID plan) {
    if (!sight.of(actor, plan, null, true).whole()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return recount.of(plan);
  }
}
