package vn.dondoc.platform.event;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.platform.contract.audit.AuditHeadPublished;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.notification.NoticeFailed;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.contract.task.PlanMaterialised;

/** Every event there is. What is not listed here does not exist on the wire. */
public final class EventCatalogue {

  public static final List<Class<? extends Event>> ALL =
      List.of(
          UnitRecorded.class,
          PositionRecorded.class,
          ReformEnacted.class,
          CalendarYearRecorded.class,
          PlanIssued.class,
          PlanEnded.class,
          PlanMaterialised.class,
          AssignmentsMade.class,
          AssignmentReceived.class,
          AssignmentProgressed.class,
          AssignmentSubmitted.class,
          AssignmentReturned.class,
          AssignmentCompleted.class,
          AssignmentExtended.class,
          AssignmentsOverdue.class,
          AssignmentsAmended.class,
          AssignmentsCancelled.class,
          AssignmentsTransferred.class,
          ObligationsOpened.class,
          PlanObligationsOpened.class,
          ReportSubmitted.class,
          ReportReturned.class,
          ReportAccepted.class,
          ReportsMissed.class,
          ObligationsAmended.class,
          ObligationsCancelled.class,
          ObligationsTransferred.class,
          NoticeDelivered.class,
          NoticeFailed.class,
          AuditHeadPublished.class);

  private static final Map<String, Class<? extends Event>> BY_TYPE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(EventCatalogue::type, Function.identity()));

  private EventCatalogue() {}

  /** The record of a wire type, or null for a type this build does not know. */
  public static Class<? extends Event> find(String type) {
    return BY_TYPE.get(type);
  }

  public static String type(Class<? extends Event> event) {
    return event.getAnnotation(EventType.class).value();
  }

  public static String topic(Class<? extends Event> event) {
    return event.getAnnotation(EventType.class).topic();
  }
}
