package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.platform.time.Deadline;

/**
 * Tells an heir once per act and plan, or standing regime, that open work passed to it: its
 * officers and its head, whether tasks or reports are told of first and from however many units
 * they come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakeoverNotice {

  @Inject Session db;
  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject InstantSource clock;

  /**
   * What passed.
   *
   * @param planId null for a standing regime
   * @param sourceId the plan, or the standing regime
   */
  record Passed(UUID planId, UUID sourceId, NoticeCause.Act act, UUID from, UUID to) {}

  void post(Passed passed) {
    db.createNativeMutationQuery(
            """
            insert into takeover (act_id, source_id, unit_id, from_unit_id) values (:act, :source, :unit, :from)
            on conflict do nothing
            """)
        .setParameter("act", passed.act().id())
        .setParameter("source", passed.sourceId())
        .setParameter("unit", passed.to())
        .setParameter("from", passed.from())
        .executeUpdate();
    UUID unit = passed.to();
    Recipients.Staff staff = recipients.of(List.of(unit), Deadline.dayOf(clock.instant()));
    posting.post(
        "takeover",
        List.of(
            new NoticeDraft(
                NoticeKind.TAKEN_OVER,
                unit,
                passed.from(),
                false,
                staff.officersAndHead(unit),
                NoticeCause.act(passed.planId(), passed.sourceId(), passed.act()))));
  }
}
