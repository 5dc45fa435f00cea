package vn.dondoc.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The obligations, opened set-wise and changed only while locked. */
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

  /** Which rows a caller sees: his unit's and those below, and those of plans and regimes. */
  static final String VISIBLE = Scope.visible("o.unit_id", "o.plan_id", "o.regime_id");

  /** Whether the unit {@code :me} decides on the row: it receives or collects, or is the focal. */
  static final String DECIDES =
      """
      exists (select 1 from access d where d.unit_id = cast(:me as uuid)
        and (d.object_id = o.regime_id and d.relation in ('RECEIVE', 'THROUGH')
          or d.object_id = o.plan_id and d.relation = 'FOCAL'))
      """;

  @Inject Session db;

  /**
   * Locks the row if the caller sees it. Whoever files reads the clock after this, so that the
   * sweep, which locks the same row, and the submission never disagree.
   */
  Obligation lock(UUID id, UUID me) {
    List<Obligation> found =
        db.createNativeQuery(
                "select o.* from obligation o where o.id = :id and " + VISIBLE + " for update of o",
                Obligation.class)
            .setParameter("id", id)
            .setParameter("me", me)
            .getResultList();
    if (found.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return found.getFirst();
  }

  /** Whether the unit may accept, return and unlock. */
  boolean decides(Obligation obligation, UUID me) {
    return db.createNativeQuery(
            "select " + DECIDES + " from obligation o where o.id = :id", Tuple.class)
        .setParameter("id", obligation.id())
        .setParameter("me", me)
        .getSingleResult()
        .get(0, Boolean.class);
  }
}
