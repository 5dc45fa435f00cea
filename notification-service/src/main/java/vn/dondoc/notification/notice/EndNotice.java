package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.platform.contract.organisation.UnitKind;
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
      select i.unit_id from due_item i where i.plan_id = :plan and not i.settled
      union
      select n.unit_id from notice n where n.kind = 'ASSIGNED' and n.plan_id = :plan and n.requested
      order by unit_id
      """;

  /**
   * Of each unit what the plan's items that were opened say of it, null where none is known here,
   * and its kind.
   */
  private static final String ASKED_OR_ORDERED =
      """
      select u.id, i.escalates, r.kind
      from unnest(cast(:units as uuid[])) as u(id)
      left join unit_replica r on r.id = u.id
      left join (
        select unit_id, bool_or(escalates) as escalates from due_item
        where kind in ('REPORT', 'TASK') and source_id = :plan and unit_id = any(cast(:units as uuid[]))
          and issued_at is not null
        group by unit_id) i on i.unit_id = u.id
      """;

  @Inject Session db;
  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject InstantSource clock;

  /** Tells every unit that is known here to have open work of the plan. */
  void post(UUID plan, NoticeCause.End end) {
    List<UUID> units =
        db.createNativeQuery(CONCERNED, UUID.class).setParameter("plan", plan).getResultList();
    for (int from = 0; from < units.size(); from += CHUNK) {
      post(plan, end, units.subList(from, Math.min(from + CHUNK, units.size())));
    }
  }

  /** Tells these units, unless they were told. */
  void post(UUID plan, NoticeCause.End end, List<UUID> units) {
    Recipients.Staff staff = recipients.of(units, Deadline.dayOf(clock.instant()));
    Set<UUID> requested = requested(plan, units);
    posting.post(
        "plan ends",
        units.stream()
            .map(
                u ->
                    new NoticeDraft(
                        NoticeKind.PLAN_ENDED,
                        u,
                        u,
                        requested.contains(u),
                        staff.officersAndHead(u),
                        NoticeCause.end(plan, end)))
            .toList());
  }

  /** Those that take no orders (T6), whichever fact told of the end. */
  private Set<UUID> requested(UUID plan, List<UUID> units) {
    return db
        .createNativeQuery(ASKED_OR_ORDERED, Tuple.class)
        .setParameter("plan", plan)
        .setParameter("units", units.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .filter(r -> isRequested(r.get(1, Boolean.class), r.get(2, String.class)))
        .map(r -> r.get(0, UUID.class))
        .collect(Collectors.toSet());
  }

  private static boolean isRequested(Boolean escalates, String kind) {
    return escalates == null ? kind != null && !UnitKind.valueOf(kind).takesOrders() : !escalates;
  }
}
