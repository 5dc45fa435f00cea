package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** What of a plan a caller sees, as predicates: the whole plan, or his unit and those below. */
@ApplicationScoped
class Sight {

  private static final String VISIBLE_REPORT =
      Scope.visible("o.unit_id", "o.plan_id", "o.regime_id");

  @Inject Session db;

  /**
   * A plan as one caller sees it.
   *
   * @param whole the plan names the caller's unit
   * @param unit the unit that is looked at, null for all
   * @param below whether units below that one count too
   */
  record View(UUID plan, UUID me, boolean whole, UUID unit, String unitCode, boolean below) {

    /** Predicate on a table of assignments or their counters. */
    String assignments(String row) {
      return row
          + ".plan_id = :plan"
          + (whole ? "" : " and " + Scope.below(row + ".unit_id"))
          + within(row);
    }

    /** Predicate on obligations named {@code o}. */
    String reports() {
      return "o.plan_id = :plan" + (whole ? "" : " and " + VISIBLE_REPORT) + within("o");
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
    boolean whole =
        exists("select 1 from access a where a.object_id = :plan and a.unit_id = :me", plan, me);
    if (!whole
        && !exists(
            "select 1 from status_counter c where c.plan_id = :plan and "
                + Scope.below("c.unit_id"),
            plan,
            me)
        && !exists(
            "select 1 from obligation o where o.plan_id = :plan and " + VISIBLE_REPORT, plan, me)) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return new View(plan, me, whole, unitCode == null ? null : unit(unitCode), unitCode, below);
  }

  private boolean exists(String rows, UUID plan, UUID me) {
    return db.createNativeQuery("select exists (" + rows + ")", Boolean.class)
        .setParameter("plan", plan)
        .setParameter("me", me)
        .getSingleResult();
  }

  private UUID unit(String code) {
    List<UUID> found =
        db.createNativeQuery("select id from unit_replica where code = :code", UUID.class)
            .setParameter("code", code)
            .getResultList();
    if (found.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return found.getFirst();
  }
}
