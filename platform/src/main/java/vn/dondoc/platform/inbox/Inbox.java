package vn.dondoc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Which reactions have acted on which events. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Inbox {

  @Inject EntityManager db;

  /**
   * @return whether this is the first time; false means that the reaction has acted already
   */
  boolean first(UUID eventId, String reaction) {
    return db.createNativeQuery(
                "insert into inbox (event_id, reaction) values (:event, :reaction) on conflict do nothing")
            .setParameter("event", eventId)
            .setParameter("reaction", reaction)
            .executeUpdate()
        == 1;
  }
}
