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
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.report.counter.CellState;
import vn.dondoc.report.counter.StatusGroup;

/** Lists the assignments behind a number, by the predicates that counted them. */
@ApplicationScoped
class StatusRows {

  @Inject Session db;
  @Inject Sight sight;
  @Inject InstantSource clock;

  @Transactional
  Page<StatusRowView> list(Actor actor, StatusRowFilter filter) {
    Sight.View view = sight.of(actor, filter.plan(), filter.unit(), filter.below());
    LocalDate today = view.day(clock.instant());
    List<String> after = Cursor.read(filter.cursor(), 2);
    NativeQuery<Tuple> query =
        view.bind(
            db.createNativeQuery(
                "select s.*, nullif(s.due_day, 'infinity') as last_day, u.code as unit_code, u.name as unit_name, "
                    + StatusGroup.pastDue("s", true)
                    + " as past_due from status_assignment s left join unit_replica u on u.id = s.unit_id where "
                    + view.assignments("s")
                    + where(filter)
                    + (after == null ? "" : " and (s.task_seq, s.id) > (:seq, :id)")
                    + " order by s.task_seq, s.id limit :most",
                Tuple.class));
    query.setParameter("today", today);
    query.setParameter("requested", filter.requested());
    query.setParameter("most", filter.limit() + 1);
    if (filter.dimension() != null) {
      query.setParameter("dimension", filter.dimension());
    }
    if (after != null) {
      position(query, after);
    }
    return Page.of(
        query.getResultList().stream().map(StatusRows::view).toList(),
        filter.limit(),
        row -> List.of(row.taskSeq(), row.id()));
  }

  private static void position(NativeQuery<Tuple> query, List<String> after) {
    try {
      query.setParameter("seq", Integer.parseInt(after.get(0)));
      query.setParameter("id", UUID.fromString(after.get(1)));
    } catch (IllegalArgumentException notOurs) {
      throw new DomainException(CommonProblem.CURSOR_INVALID);
    }
  }

  private static String where(StatusRowFilter filter) {
    StringBuilder where =
        new StringBuilder(" and s.cell_state is not null and s.requested = :requested");
    if (filter.dimension() != null) {
      where.append(" and :dimension = any(s.dimensions)");
    }
    if (filter.state() != null) {
      where.append(" and ").append(filter.state().predicate("s", filter.pastDue()));
    } else if (filter.pastDue() != null) {
      where.append(" and ").append(StatusGroup.pastDue("s", filter.pastDue()));
    }
    return where.toString();
  }

  private static StatusRowView view(Tuple row) {
    return new StatusRowView(
        row.get("id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("task_seq", Integer.class),
        row.get("unit_id", UUID.class),
        row.get("unit_code", String.class),
        row.get("unit_name", String.class),
        row.get("occurrence", String.class),
        List.of(row.get("dimensions", String[].class)),
        AssignmentStatus.valueOf(row.get("status", String.class)),
        CellState.valueOf(row.get("cell_state", String.class)).group(),
        row.get("past_due", Boolean.class),
        row.get("requested", Boolean.class),
        row.get("percent", Integer.class),
        row.get("due_at", Instant.class),
        row.get("last_day", LocalDate.class),
        row.get("submitted_at", Instant.class),
        row.get("completed_at", Instant.class));
  }
}
