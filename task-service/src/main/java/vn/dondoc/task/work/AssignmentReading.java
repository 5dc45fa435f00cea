package vn.dondoc.task.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.AssignmentViews;
import vn.dondoc.task.assignment.Viewer;

/** Reads assignments that the viewer may see. */
@ApplicationScoped
public class AssignmentReading {

  private static final String NEVER = "infinity";

  @Inject AssignmentRows rows;
  @Inject AssignmentViews views;
  @Inject InstantSource clock;

  @Transactional
  public AssignmentView one(UUID id, Viewer viewer) {
    return views.one(rows.require(id, viewer.unit()), viewer);
  }

  /** In the order in which they were given. */
  @Transactional
  Page<AssignmentView> list(AssignmentFilter filter, Viewer viewer, String cursor, int limit) {
    AssignmentFilter.Condition asked = filter.condition(clock.instant());
    List<String> after = Cursor.read(cursor, 1);
    Map<String, Object> parameters = new HashMap<>(asked.parameters());
    String sql = asked.sql();
    if (after != null) {
      sql += " and a.id > cast(:after as uuid)";
      parameters.put("after", key(after.getFirst(), UUID::fromString).toString());
    }
    return page(
        rows.visible(sql, parameters, viewer.unit(), limit + 1),
        limit,
        viewer,
        row -> List.of(row.state().id()));
  }

  /** What waits for the viewer's unit, by its next consequence. */
  @Transactional
  public Page<AssignmentView> myWork(Viewer viewer, String cursor, int limit) {
    List<String> after = Cursor.read(cursor, 2);
    return page(
        after == null
            ? rows.waitingFor(viewer.unit(), "true", Map.of(), limit + 1)
            : rows.waitingFor(
                viewer.unit(),
                "(coalesce(a.due_at, timestamptz 'infinity'), a.id)"
                    + " > (cast(:due as timestamptz), cast(:after as uuid))",
                Map.of(
                    "due",
                    due(after.getFirst()),
                    "after",
                    key(after.getLast(), UUID::fromString).toString()),
                limit + 1),
        limit,
        viewer,
        row ->
            List.of(row.state().dueAt() == null ? NEVER : row.state().dueAt(), row.state().id()));
  }

  private static String due(String key) {
    return key.equals(NEVER) ? NEVER : key(key, Instant::parse).toString();
  }

  private static <T> T key(String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw new DomainException(CommonProblem.CURSOR_INVALID);
    }
  }

  private Page<AssignmentView> page(
      List<AssignmentRow> read, int limit, Viewer viewer, Function<AssignmentRow, List<?>> keys) {
    Page<AssignmentRow> page = Page.of(read, limit, keys);
    return new Page<>(views.list(page.items(), viewer), page.next());
  }
}
