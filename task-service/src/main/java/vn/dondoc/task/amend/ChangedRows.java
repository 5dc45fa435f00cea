package vn.dondoc.task.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.HistoryAction;
import vn.dondoc.task.lifecycle.HistoryEntryView.Content;

/** What a change of a plan leaves beside the rows: their history, and their states as told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangedRows {

  /** By the system, in the name of the unit that issued the plan. */
  private static final String NOTE =
      """
      insert into assignment_entry (assignment_id, entry, at, action, status, percent, subject, unit_id, content)
      select a.id, a.entries, :now, r.action, a.status, a.percent, 'system',
        coalesce((select i.unit_id from access i where i.object_id = :plan and i.relation = 'ISSUER'
                  order by i.unit_id limit 1), a.unit_id), :content
      from json_to_recordset(cast(:rows as json)) as r(id uuid, action text)
      join assignment a on a.id = r.id
      where a.entries > 0
      """;

  private static final String READ =
      """
      select %s, t.dimensions from assignment a join plan_task t on t.id = a.task_id
      where a.id = any(:ids) order by a.unit_id, a.task_seq, a.task_id, a.occurrence
      """
          .formatted(AssignmentRows.STATE);

  @Inject EntityManager db;

  /** Rows of one unit, as many as an event carries; parts are numbered from 1 for each unit. */
  record Part(UUID unit, int number, List<AssignmentState> rows) {}

  private record Noted(UUID id, HistoryAction action) {}

  /** Writes what was done to each row into its history. */
  void note(Map<UUID, HistoryAction> actions, Content content, UUID plan, Instant now) {
    List<Noted> rows = new ArrayList<>();
    actions.forEach((id, action) -> rows.add(new Noted(id, action)));
    db.createNativeQuery(NOTE)
        .setParameter("now", now)
        .setParameter("plan", plan)
        .setParameter("content", EventJson.write(content))
        .setParameter("rows", EventJson.write(rows))
        .executeUpdate();
  }

  /** The states of the rows as they are now, unit by unit. */
  List<Part> parts(Collection<UUID> ids) {
    Map<UUID, List<AssignmentState>> byUnit = new LinkedHashMap<>();
    for (Tuple row :
        tuples(
            db.createNativeQuery(READ, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new)))) {
      AssignmentState state = AssignmentRow.stateOf(row);
      byUnit.computeIfAbsent(state.unitId(), unit -> new ArrayList<>()).add(state);
    }
    List<Part> parts = new ArrayList<>();
    byUnit.forEach(
        (unit, rows) -> {
          for (int from = 0, part = 1; from < rows.size(); from += AssignmentsMade.MOST_ROWS) {
            int to = Math.min(from + AssignmentsMade.MOST_ROWS, rows.size());
            parts.add(new Part(unit, part++, List.copyOf(rows.subList(from, to))));
          }
        });
    return parts;
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }
}
