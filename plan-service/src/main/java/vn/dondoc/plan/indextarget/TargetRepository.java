package vn.dondoc.plan.indextarget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** Targets: those of a plan are seen by whoever sees the plan, the others by everyone. */
@ApplicationScoped
class TargetRepository {

  private static final String VISIBLE =
      "select t.* from index_target t left join plan p on p.id = t.plan_id where (t.plan_id is null or "
          + PlanRepository.VISIBLE
          + ")";

  private final Session db;

  TargetRepository(Session db) {
    this.db = db;
  }

  Target require(UUID id, UUID me) {
    return db
        .createNativeQuery(VISIBLE + " and t.id = :id", Target.class)
        .setParameter("me", me.toString())
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  /** A page by id; any filter may be null. */
  List<Target> page(
      UUID me, UUID plan, String unit, String index, Integer year, UUID after, int limit) {
    return db.createNativeQuery(
            VISIBLE
                + """
                 and (cast(:plan as uuid) is null or t.plan_id = cast(:plan as uuid))
                 and (cast(:unit as text) is null or t.unit_code = :unit)
                 and (cast(:index as text) is null or t.index_code = :index)
                 and (cast(:year as int) is null or t.year_no = :year)
                 and (cast(:after as uuid) is null or t.id > cast(:after as uuid))
                order by t.id limit :limit
                """,
            Target.class)
        .setParameter("me", me.toString())
        .setParameter("plan", plan == null ? null : plan.toString())
        .setParameter("unit", unit)
        .setParameter("index", index)
        .setParameter("year", year, Integer.class)
        .setParameter("after", after == null ? null : after.toString())
        .setParameter("limit", limit)
        .getResultList();
  }

  void persist(Target target) {
    db.persist(target);
  }

  void remove(Target target) {
    db.remove(target);
  }

  void flush() {
    db.flush();
  }
}
