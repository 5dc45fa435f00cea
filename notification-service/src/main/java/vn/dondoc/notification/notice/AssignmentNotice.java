package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.time.Deadline;

/** Tells a unit once per plan what is asked of it: its officers and its head, on the first part. */
@ApplicationScoped
class AssignmentNotice implements Reaction<AssignmentsMade> {

  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject InstantSource clock;

  @Override
  public Class<AssignmentsMade> event() {
    return AssignmentsMade.class;
  }

  @Override
  public void on(AssignmentsMade made) {
    if (made.part() != 1) {
      return;
    }
    UUID unit = made.unitId();
    Recipients.Staff staff = recipients.of(List.of(unit), Deadline.dayOf(clock.instant()));
    boolean requested = made.rows().stream().allMatch(AssignmentState::requested);
    posting.post(
        "assignments",
        List.of(
            new NoticeDraft(
                NoticeKind.ASSIGNED,
                unit,
                unit,
                requested,
                staff.officersAndHead(unit),
                NoticeCause.plan(made.planId()))));
  }
}
