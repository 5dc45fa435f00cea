package vn.dondoc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.access.ScopedSearch;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** Reads assignments that a unit may see; the scope is part of every query. */
@ApplicationScoped
public class AssignmentRows {

  /** The assignment waits for its unit: neither handed in nor ended, and its plan not closed. */
  public static final String WAITS_FOR_UNIT =
      "a.status in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'RETURNED') and a.closed_at is null";

  /** The columns of {@link AssignmentRow#stateOf}, without the dimensions. */
  public static final String STATE =
      """
      a.id, a.version, a.plan_id, a.task_id, a.task_seq, a.unit_id, a.requested, a.occurrence, a.status,
      a.percent, a.due_at, a.original_due_at, a.due_version, a.submitted_at, a.completed_at, a.first_submitted_at,
      nullif(a.origin_unit_id, a.unit_id) as origin_unit_id
      """;

  private static final String SELECT =
      "select "
          + STATE
          + """
          , a.closed_at, t.number, t.text, t.task_group, t.dimensions, t.timing, t.timing_words, t.product,
            p.number as plan_number, p.symbol as plan_symbol, p.title as plan_title,
            u.code as unit_code, u.name as unit_name, o.code as origin_code, o.name as origin_name,
            exists (select 1 from access v where v.object_id = a.plan_id and v.unit_id = cast(:me as uuid)
                    and v.relation in ('FOCAL', 'ISSUER', 'STANDING')) as verifies
          from assignment a
          join plan_task t on t.id = a.task_id
          join plan p on p.id = a.plan_id
          join plan_unit u on u.plan_id = a.plan_id and u.unit_id = a.unit_id
          join plan_unit o on o.plan_id = a.plan_id and o.unit_id = a.origin_unit_id
          where\s""";

  private static final String VISIBLE = Scope.visible("a.unit_id", "a.plan_id", "a.task_id");

  @Inject EntityManager db;
  @Inject ScopedSearch search;

  /** The assignment, if the unit may see it; else 404, as if there were none. */
  public AssignmentRow require(UUID id, UUID me) {
    return one(id, me, "");
  }

  /**
   * The same, locked until the end of the transaction: what is read from the clock after this is
   * later than anything a sweep has recorded on the row.
   */
  public AssignmentRow lock(UUID id, UUID me) {
    return one(id, me, " for update of a");
  }

  private AssignmentRow one(UUID id, UUID me, String lock) {
    return rows(" a.id = :id and " + VISIBLE + lock, me, Map.of("id", id)).stream()
        .findFirst()
        .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  /**
   * Visible assignments in order of their ids, which is the order in which they were given.
   *
   * @param condition SQL over {@code a} and {@code t} with named parameters
   */
  public List<AssignmentRow> visible(
      String condition, Map<String, Object> parameters, UUID me, int limit) {
    List<UUID> ids =
        search.ids(
            me,
            new ScopedSearch.Rows(
                "assignment a join plan_task t on t.id = a.task_id",
                "a.unit_id",
                List.of("a.plan_id", "a.task_id"),
                List.of("a.id"),
                condition,
                parameters),
            limit);
    return ids.isEmpty()
        ? List.of()
        : rows("a.id = any(:ids) order by a.id", me, Map.of("ids", ids.toArray(UUID[]::new)));
  }

  /** What waits for this unit itself, past due first, then by due instant, then never due. */
  public List<AssignmentRow> waitingFor(
      UUID me, String condition, Map<String, Object> parameters, int limit) {
    return rows(
        "a.unit_id = cast(:me as uuid) and "
            + WAITS_FOR_UNIT
            + " and "
            + condition
            + " order by coalesce(a.due_at, timestamptz 'infinity'), a.id limit "
            + limit,
        me,
        parameters);
  }

  private List<AssignmentRow> rows(String where, UUID me, Map<String, Object> parameters) {
    NativeQuery<Tuple> query = NamedColumns.query(db, SELECT + where);
    query.setParameter("me", me.toString());
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(AssignmentRow::of).toList();
  }
}
