package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.platform.time.Deadline;

/**
 * Tells the officers and the head of a unit once that a plan has ended of which it had open work:
 * where it was closed nothing is cancelled, and nobody else would tell.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndNotice {

  private static final int CHUNK = 500;

  /**
   * Who owes something still; who is only requested owes nothing that is watched, and is told of
   * the end as it was told of the beginning.
   */
  private static final String CONCERNED =
      """
      select unit_id, bool_and(requested) as requested from (
        select i.unit_id, i.issued_at is not null and not i.escalates as requested from due_item i
        where i.plan_id = :plan and not i.settled
        union all
        select n.unit_id, true from notice n where n.kind = 'ASSIGNED' and n.plan_id = :plan and n.requested) c
      group by unit_id order by unit_id
      """;

  @Inject Session db;
  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject InstantSource clock;

  /** A unit, and whether it takes no orders (T6). */
  record Concerned(UUID unit, boolean requested) {}

  /** Tells every unit that is known here to have open work of the plan. */
  void post(UUID plan, NoticeCause.End end) {
    List<Concerned> units =
        db
            .createNativeQuery(CONCERNED, Tuple.class)
            .setParameter("plan", plan)
            .getResultList()
            .stream()
            .map(r -> new Concerned(r.get(0, UUID.class), r.get(1, Boolean.class)))
            .toList();
    for (int from = 0; from < units.size(); from += CHUNK) {
      post(plan, end, units.subList(from, Math.min(from + CHUNK, units.size())));
    }
  }

  /** Tells these units, unless they were told. */
  void post(UUID plan, NoticeCause.End end, List<Concerned> units) {
    Recipients.Staff staff =
        recipients.of(
            units.stream().map(Concerned::unit).toList(), Deadline.dayOf(clock.instant()));
    posting.post(
        "plan ends",
        units.stream()
            .map(
                u ->
                    new NoticeDraft(
                        NoticeKind.PLAN_ENDED,
                        u.unit(),
                        u.unit(),
                        u.requested(),
                        staff.officersAndHead(u.unit()),
                        NoticeCause.end(plan, end)))
            .toList());
  }
}
