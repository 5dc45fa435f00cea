package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.CursorKeys;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;

/** The log of deliveries (NO7). */
@ApplicationScoped
class DeliveryLog {

  private static final UUID FIRST = new UUID(0, 0);

  @Inject Session db;

  /** The deliveries of a notice that the caller may see; an administrator looks after them all. */
  @Transactional
  Page<DeliveryView> of(Actor actor, UUID notice, String cursor, int limit) {
    requireVisible(actor, notice);
    List<String> keys = Cursor.read(cursor, 1);
    return Page.of(
        db
            .createNativeQuery(
                """
                select id, notice_id, person_id, channel, state, attempts, last_attempt_at, next_attempt_at, sent_at,
                  fault, message_id
                from delivery where notice_id = :notice and id > :after order by id limit :limit
                """,
                Tuple.class)
            .setParameter("notice", notice)
            .setParameter("after", keys == null ? FIRST : CursorKeys.uuid(keys.getFirst()))
            .setParameter("limit", limit + 1)
            .getResultList()
            .stream()
            .map(DeliveryLog::view)
            .toList(),
        limit,
        view -> List.of(view.id()));
  }

  private void requireVisible(Actor actor, UUID notice) {
    boolean all = actor.is(Role.ADMIN);
    var query =
        db.createNativeQuery(
                "select n.id from notice n where n.id = :notice and "
                    + (all ? "true" : Scope.visible("n.unit_id", "n.source_id")),
                UUID.class)
            .setParameter("notice", notice);
    if (!all) {
      query.setParameter("me", actor.unit());
    }
    if (query.getResultList().isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
  }

  private static DeliveryView view(Tuple row) {
    return new DeliveryView(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, Integer.class),
        row.get(6, Instant.class),
        row.get(7, Instant.class),
        row.get(8, Instant.class),
        row.get(9, String.class),
        row.get(10, String.class));
  }
}
