package vn.dondoc.platform.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.inbox.Reaction;

/** Notes every position once. */
@ApplicationScoped
public class PositionNotes implements Reaction<PositionRecorded> {

  @Inject EntityManager db;

  @Override
  public Class<PositionRecorded> event() {
    return PositionRecorded.class;
  }

  @Override
  public void on(PositionRecorded position) {
    db.createNativeQuery("insert into reacted (about) values (:about)")
        .setParameter("about", position.id())
        .executeUpdate();
  }
}
