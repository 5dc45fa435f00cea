package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.time.Deadline;

/** Writes the notice that something was returned; a body that takes no orders is asked (T6). */
@ApplicationScoped
class ReturnNotice {

  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject Session db;
  @Inject InstantSource clock;

  void post(UUID unit, NoticeCause cause) {
    Recipients.Staff staff = recipients.of(List.of(unit), Deadline.dayOf(clock.instant()));
    posting.post(
        "returns",
        List.of(
            new NoticeDraft(
                NoticeKind.RETURNED,
                unit,
                unit,
                !takesOrders(unit),
                staff.answering(unit, PositionRole.OFFICER),
                cause)));
  }

  private boolean takesOrders(UUID unit) {
    return db
        .createNativeQuery("select kind from unit_replica where id = :unit", String.class)
        .setParameter("unit", unit)
        .getResultList()
        .stream()
        .allMatch(kind -> UnitKind.valueOf(kind).takesOrders());
  }
}
