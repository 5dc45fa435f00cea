package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;

/** Records how persons are reached, and reads it back. */
@ApplicationScoped
class ContactRecording {

  @Inject Contacts contacts;
  @Inject Session db;
  @Inject Audit audit;
  @Inject InstantSource clock;

  /** What was recorded; {@code created} where the person had no contact before. */
  record Recorded(ContactView view, boolean created) {}

  /** Creates the contact, or changes it where {@code ifMatch} names its current version. */
  @Transactional
  Recorded put(Actor actor, UUID personId, PutContactRequest request, String ifMatch) {
    Instant now = clock.instant();
    boolean created = insert(personId, request, now);
    Contact contact = contacts.locked(personId);
    if (created) {
      audit.record(actor, "contact.create", "contact", personId, null, null, null);
      return new Recorded(ContactView.from(contact), true);
    }
    Version.require(ifMatch, contact.version());
    List<String> changed = contact.change(request.email(), request.name(), request.language(), now);
    if (!changed.isEmpty()) {
      db.flush();
      audit.record(
          actor, "contact.change", "contact", personId, null, Map.of("changed", changed), null);
    }
    return new Recorded(ContactView.from(contact), false);
  }

  /** Two callers may record the same person at the same moment; one creates, the other changes. */
  private boolean insert(UUID personId, PutContactRequest request, Instant now) {
    return db.createNativeMutationQuery(
                """
                insert into contact (person_id, version, email, name, language, changed_at)
                values (:person, 0, :email, :name, :language, :now) on conflict do nothing
                """)
            .setParameter("person", personId)
            .setParameter("email", request.email(), String.class)
            .setParameter("name", request.name())
            .setParameter("language", request.language().name())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Transactional
  ContactView get(UUID personId) {
    return ContactView.from(contacts.require(personId));
  }

  /** Every contact by person id, after {@code cursor}. */
  @Transactional
  Page<ContactView> list(UUID after, int limit) {
    return Page.of(
        contacts.after(after, limit + 1).stream().map(ContactView::from).toList(),
        limit,
        view -> List.of(view.personId()));
  }
}
