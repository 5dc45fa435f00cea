package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** What of a plan a caller sees, as predicates: the whole plan, or his unit and those below. */
@ApplicationScoped
class Sight {

  @Inject Session db;

  /**
   * A plan as one caller sees it.
   *
   * @param whole the plan names the caller's unit
   * @param regimes of the plan that name the caller's unit
   * @param endedAt when the plan ended, null before
   * @param unit the unit that is looked at, null for all
   * @param below whether units below that one count too
   */
  record View(
      UUID plan,
      UUID me,
      boolean whole,
      List<UUID> regimes,
      Instant endedAt,
      UUID unit,
      String unitCode,
      boolean below) {

    /** The day by which open rows are past due: what has ended stays as it stood then. */
    LocalDate day(Instant now) {
      return Deadline.dayOf(endedAt != null && endedAt.isBefore(now) ? endedAt : now);
    }

    /** Predicate on a table of assignments or their counters. */
    String assignments(String row) {
      return row
          + ".plan_id = :plan"
          + (whole ? "" : " and " + Scope.below(row + ".unit_id"))
          + within(row);
    }

    /** Predicate on obligations named {@code o}. */
    String reports() {
      return "o.plan_id = :plan" + (whole ? "" : " and " + reportsSeen()) + within("o");
    }

    private String reportsSeen() {
      String mine = "o.unit_id in (select m.id from unit_replica m where " + Scope.mine("m") + ")";
      return regimes.isEmpty() ? mine : "(" + mine + " or o.regime_id = any(:regimes))";
    }

    private String within(String row) {
      if (unit == null) {
        return "";
      }
      return below
          ? " and exists (select 1 from unit_replica w where w.id = "
              + row
              + ".unit_id and w.path @> array[cast(:unit as uuid)])"
          : " and " + row + ".unit_id = :unit";
    }

    /** Whether nothing narrows the plan, so that its totals can be read as they stand. */
    boolean totals() {
      return whole && unit == null;
    }

    /** Sets what the predicates of a query name. */
    <T> NativeQuery<T> bind(NativeQuery<T> query) {
      for (var parameter : query.getParameterMetadata().getNamedParameterNames()) {
        switch (parameter) {
          case "plan" -> query.setParameter("plan", plan);
          case "me" -> query.setParameter("me", me);
          case "unit" -> query.setParameter("unit", unit);
          case "regimes" -> query.setParameter("regimes", regimes.toArray(UUID[]::new));
          default -> {}
        }
      }
      return query;
    }

    Links links(String dimension) {
      return new Links(plan, unitCode, below, dimension);
    }
  }

  /** Refused as missing where the caller sees nothing of the plan. */
  View of(Actor actor, UUID plan, String unitCode, boolean below) {
    UUID me = actor.unit();
    Tuple related = related(plan, me);
    View all =
        new View(
            plan,
            me,
            related.get("related", Boolean.class),
            regimes(plan, me),
            related.get("ended_at", Instant.class),
            null,
            null,
            true);
    if (!all.whole() && !seesAnything(all)) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return unitCode == null
        ? all
        : new View(
            plan, me, all.whole(), all.regimes(), all.endedAt(), unit(unitCode), unitCode, below);
  }

  private Tuple related(UUID plan, UUID me) {
    return db.createNativeQuery(
            "select exists (select 1 from access a where a.object_id = :plan and a.unit_id = :me) as related,"
                + " (select p.ended_at from plan p where p.id = :plan) as ended_at",
            Tuple.class)
        .setParameter("plan", plan)
        .setParameter("me", me)
        .getSingleResult();
  }

  private List<UUID> regimes(UUID plan, UUID me) {
    return db
        .createNativeQuery(
            "select distinct r.id from regime r join access a on a.object_id = r.id"
                + " where r.plan_id = :plan and a.unit_id = :me",
            Tuple.class)
        .setParameter("plan", plan)
        .setParameter("me", me)
        .getResultList()
        .stream()
        .map(row -> row.get(0, UUID.class))
        .toList();
  }

  private boolean seesAnything(View view) {
    return view.bind(
            db.createNativeQuery(
                "select exists (select 1 from status_counter c where "
                    + view.assignments("c")
                    + ") or exists (select 1 from obligation o where "
                    + view.reports()
                    + ")",
                Tuple.class))
        .getSingleResult()
        .get(0, Boolean.class);
  }

  private UUID unit(String code) {
    List<Tuple> found =
        db.createNativeQuery("select id from unit_replica where code = :code", Tuple.class)
            .setParameter("code", code)
            .getResultList();
    if (found.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return found.getFirst().get(0, UUID.class);
  }
}
