package vn.dondoc.notification.watch;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;

/**
 * One thing that is owed, as its owner last told.
 *
 * @param label the period of a report, the occurrence of a task
 * @param closed nothing more is expected of the unit now (E5)
 * @param handedIn it was handed in at least once: returned after the due instant it stays silent
 */
@JsonNaming(SnakeCaseStrategy.class)
record DueItem(
    UUID id,
    UUID subjectId,
    String label,
    long version,
    Instant dueAt,
    int dueVersion,
    boolean closed,
    boolean handedIn) {

  private static final Set<AssignmentStatus> TASK_AWAITED =
      EnumSet.of(
          AssignmentStatus.ASSIGNED,
          AssignmentStatus.RECEIVED,
          AssignmentStatus.IN_PROGRESS,
          AssignmentStatus.RETURNED);

  private static final Set<ObligationStatus> REPORT_AWAITED =
      EnumSet.of(
          ObligationStatus.OPEN,
          ObligationStatus.DRAFT,
          ObligationStatus.AWAITING_HEAD,
          ObligationStatus.RETURNED);

  /** Nothing more is expected of it. */
  DueItem closedByAct() {
    return new DueItem(id, subjectId, label, version, dueAt, dueVersion, true, handedIn);
  }

  static DueItem of(AssignmentState a) {
    return new DueItem(
        a.id(),
        a.taskId(),
        a.occurrence(),
        a.version(),
        a.dueAt(),
        a.dueVersion(),
        !TASK_AWAITED.contains(a.status()),
        a.submittedAt() != null);
  }

  static DueItem of(ObligationState o) {
    return new DueItem(
        o.id(),
        o.regimeId(),
        o.period(),
        o.version(),
        o.dueAt(),
        o.dueVersion(),
        !REPORT_AWAITED.contains(o.status()),
        o.firstSubmittedAt() != null);
  }
}
