package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.ContactImportView.Outcome;
import vn.dondoc.notification.contact.ContactImportView.RowView;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.event.EventJson;

/** Takes over the contacts of a file: good rows are saved, each refused one is told why. */
@ApplicationScoped
class ContactImport {

  @Inject ContactCsv csv;
  @Inject Contacts contacts;
  @Inject Session db;
  @Inject Audit audit;
  @Inject InstantSource clock;

  private record Saved(UUID person_id, String email, String name, Language language) {}

  @Transactional
  ContactImportView take(Actor actor, String file, boolean dryRun, Locale locale) {
    List<ContactCsv.Row> rows = csv.read(file);
    Map<UUID, Contact> known = known(rows);
    List<RowView> answers = new ArrayList<>();
    List<Saved> saved = new ArrayList<>();
    for (ContactCsv.Row row : rows) {
      Outcome outcome = outcome(row, known.get(row.personId()));
      answers.add(answer(row, outcome, locale));
      if (outcome == Outcome.CREATED || outcome == Outcome.CHANGED) {
        PutContactRequest request = row.request();
        saved.add(new Saved(row.personId(), request.email(), request.name(), request.language()));
      }
    }
    ContactImportView view = ContactImportView.of(!dryRun, answers);
    if (!dryRun && !saved.isEmpty()) {
      save(saved, clock.instant());
      audit.record(
          actor,
          "contact.import",
          "contact",
          "import",
          null,
          Map.of("created", view.created(), "changed", view.changed()),
          null);
    }
    return view;
  }

  private Map<UUID, Contact> known(List<ContactCsv.Row> rows) {
    List<UUID> ids =
        rows.stream().map(ContactCsv.Row::personId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, Contact> known = new HashMap<>();
    contacts.list("personId in ?1", ids).forEach(c -> known.put(c.personId(), c));
    return known;
  }

  private static Outcome outcome(ContactCsv.Row row, Contact known) {
    if (row.problem() != null) {
      return Outcome.REFUSED;
    }
    if (known == null) {
      return Outcome.CREATED;
    }
    PutContactRequest request = row.request();
    return Objects.equals(request.email(), known.email())
            && request.name().equals(known.name())
            && request.language() == known.language()
        ? Outcome.UNCHANGED
        : Outcome.CHANGED;
  }

  private static RowView answer(ContactCsv.Row row, Outcome outcome, Locale locale) {
    return row.problem() == null
        ? new RowView(row.line(), row.personId(), outcome, null, null)
        : new RowView(
            row.line(),
            row.personId(),
            outcome,
            row.problem().name(),
            row.problem().text(locale, row.arg()));
  }

  private void save(List<Saved> saved, Instant now) {
    db.createNativeMutationQuery(
            """
            insert into contact (person_id, version, email, name, language, changed_at)
            select r.person_id, 0, r.email, r.name, r.language, :now
            from json_to_recordset(cast(:rows as json)) as r(person_id uuid, email text, name text, language text)
            on conflict (person_id) do update set version = contact.version + 1, email = excluded.email,
              name = excluded.name, language = excluded.language, changed_at = excluded.changed_at
            """)
        .setParameter("now", now)
        .setParameter("rows", EventJson.write(saved))
        .executeUpdate();
  }
}
