package vn.dondoc.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.platform.replica.CalendarReplica;
import vn.dondoc.platform.time.WorkingCalendar;
import vn.dondoc.task.assignment.AssignmentView.ActionView;

/** Makes views: adds to the facts how the assignment stands now and what the viewer may do. */
@ApplicationScoped
public class AssignmentViews {

  @Inject InstantSource clock;
  @Inject CalendarReplica calendar;

  /** One assignment, with every action and the reason where it is refused. */
  public AssignmentView one(AssignmentRow row, Viewer viewer) {
    return AssignmentView.of(
        row,
        Standing.of(row.state(), row.judgedBy(clock.instant()), calendar::calendar),
        actions(row, viewer).toList());
  }

  /** Rows of a list, with the allowed actions only. */
  public List<AssignmentView> list(List<AssignmentRow> rows, Viewer viewer) {
    Instant now = clock.instant();
    boolean late = rows.stream().anyMatch(row -> Standing.pastDue(row.state(), row.judgedBy(now)));
    WorkingCalendar days = late ? calendar.calendar() : null;
    return rows.stream()
        .map(
            row ->
                AssignmentView.of(
                    row,
                    Standing.of(row.state(), row.judgedBy(now), () -> days),
                    allowed(row, viewer)))
        .toList();
  }

  /** Without the words of what is refused, which a list does not show. */
  private static List<ActionView> allowed(AssignmentRow row, Viewer viewer) {
    return Stream.of(AssignmentAction.values())
        .filter(action -> action.refusal(viewer.actor(), row).isEmpty())
        .map(action -> new ActionView(action, true, null, null))
        .toList();
  }

  private static Stream<ActionView> actions(AssignmentRow row, Viewer viewer) {
    return Stream.of(AssignmentAction.values()).map(action -> action(action, row, viewer));
  }

  private static ActionView action(AssignmentAction action, AssignmentRow row, Viewer viewer) {
    return action
        .refusal(viewer.actor(), row)
        .map(
            no ->
                new ActionView(
                    action,
                    false,
                    no.problem().name(),
                    no.problem().text(viewer.locale(), no.args())))
        .orElseGet(() -> new ActionView(action, true, null, null));
  }
}
