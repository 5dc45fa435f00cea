package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.HistoryAction;
import vn.dondoc.task.assignment.Viewer;
import vn.dondoc.task.lifecycle.HistoryEntryView.Content;

/** Keeps every act on an assignment with its author, and reads them back. */
@ApplicationScoped
public class AssignmentHistory {

  @Inject EntityManager db;
  @Inject AssignmentRows rows;

  /** Adds an act; inside its transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(
      int entry,
      Instant at,
      AssignmentAction action,
      AssignmentState after,
      Actor actor,
      Content content) {
    db.createNativeQuery(
            """
            insert into assignment_entry
              (assignment_id, entry, at, action, status, percent, subject, unit_id, content)
            values (:assignment, :entry, :at, :action, :status, :percent, :subject, :unit, :content)
            """)
        .setParameter("assignment", after.id())
        .setParameter("entry", entry)
        .setParameter("at", at)
        .setParameter("action", action.name())
        .setParameter("status", after.status().name())
        .setParameter("percent", after.percent())
        .setParameter("subject", actor.subject())
        .setParameter("unit", actor.unit())
        .setParameter("content", EventJson.write(content))
        .executeUpdate();
  }

  /** The acts on a visible assignment, oldest first. */
  @Transactional
  public Page<HistoryEntryView> read(UUID id, Viewer viewer, String cursor, int limit) {
    rows.require(id, viewer.unit());
    List<String> after = Cursor.read(cursor, 1);
    List<HistoryEntryView> read =
        tuples(id, after == null ? 0 : number(after.getFirst()), limit + 1).stream()
            .map(AssignmentHistory::entry)
            .toList();
    return Page.of(read, limit, entry -> List.of(entry.entry()));
  }

  private static int number(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException notOurs) {
      throw new DomainException(CommonProblem.CURSOR_INVALID);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> tuples(UUID id, int after, int limit) {
    return db.createNativeQuery(
            """
            select entry, at, action, status, percent, subject, unit_id, content from assignment_entry
            where assignment_id = :assignment and entry > :after order by entry limit :limit
            """,
            Tuple.class)
        .setParameter("assignment", id)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultList();
  }

  private static HistoryEntryView entry(Tuple row) {
    return new HistoryEntryView(
        row.get("entry", Number.class).intValue(),
        row.get("at", Instant.class),
        HistoryAction.valueOf(row.get("action", String.class)),
        AssignmentStatus.valueOf(row.get("status", String.class)),
        row.get("percent", Number.class).intValue(),
        row.get("subject", String.class),
        row.get("unit_id", UUID.class),
        EventJson.read(row.get("content", String.class), Content.class));
  }
}
