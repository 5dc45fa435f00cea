package vn.dondoc.platform.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.inbox.Reaction;

/** Notes every notice once, after the faults that a test has laid out. */
@ApplicationScoped
public class NoticeNotes implements Reaction<NoticeDelivered> {

  private final Deque<Runnable> faults = new ArrayDeque<>();

  @Inject EntityManager db;

  @Override
  public Class<NoticeDelivered> event() {
    return NoticeDelivered.class;
  }

  @Override
  public void on(NoticeDelivered notice) {
    db.createNativeQuery("insert into reacted (about) values (:about)")
        .setParameter("about", notice.noticeId())
        .executeUpdate();
    if (!faults.isEmpty()) {
      faults.pop().run();
    }
  }

  /** What goes wrong, one for each attempt. */
  public Deque<Runnable> faults() {
    return faults;
  }
}
