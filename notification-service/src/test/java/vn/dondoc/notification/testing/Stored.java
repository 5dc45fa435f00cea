package vn.dondoc.notification.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what was written. */
@ApplicationScoped
public class Stored {

  @Inject Session db;

  @Transactional
  public List<ServiceTest.Written> notices() {
    return db
        .createNativeQuery(
            """
            select n.id, n.kind, n.rung, n.unit_id, n.about_unit_id, n.requested, n.step, n.steps, n.created_at,
              coalesce((select string_agg(cast(d.person_id as text), ',') from delivery d
                where d.notice_id = n.id and d.channel = 'INBOX'), '')
            from notice n order by n.created_at, n.id
            """,
            Tuple.class)
        .getResultList()
        .stream()
        .map(
            row ->
                new ServiceTest.Written(
                    row.get(0, UUID.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, UUID.class),
                    row.get(4, UUID.class),
                    row.get(5, Boolean.class),
                    row.get(6, Integer.class),
                    row.get(7, Integer.class),
                    row.get(8, Instant.class),
                    persons(row.get(9, String.class))))
        .toList();
  }

  private static List<UUID> persons(String joined) {
    return joined.isEmpty()
        ? List.of()
        : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
  }

  @Transactional
  public void contact(UUID person, String email, String language) {
    db.createNativeMutationQuery(
            """
            insert into contact (person_id, version, email, name, language, changed_at)
            values (:person, 0, :email, 'Người nhận', :language, :at)
            on conflict (person_id) do update set email = excluded.email, language = excluded.language
            """)
        .setParameter("person", person)
        .setParameter("email", email, String.class)
        .setParameter("language", language)
        .setParameter("at", Instant.EPOCH)
        .executeUpdate();
  }

  @Transactional
  public void forgetPlan() {
    db.createNativeMutationQuery("delete from plan_replica").executeUpdate();
  }

  @Transactional
  public long deliveries(String state) {
    return db.createNativeQuery("select count(*) from delivery where state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  @Transactional
  public long deliveriesWithFault(String fault) {
    return db.createNativeQuery("select count(*) from delivery where fault = :fault", Long.class)
        .setParameter("fault", fault)
        .getSingleResult();
  }

  @Transactional
  public List<Integer> attempts() {
    return db.createNativeQuery(
            "select attempts from delivery where channel = 'EMAIL'", Integer.class)
        .getResultList();
  }

  @Transactional
  public List<String> messageIds() {
    return db.createNativeQuery(
            "select message_id from delivery where channel = 'EMAIL'", String.class)
        .getResultList();
  }

  @Transactional
  public List<String> auditOf(String action) {
    return db.createNativeQuery(
            "select coalesce(after, '') from audit where action = :action order by id",
            String.class)
        .setParameter("action", action)
        .getResultList();
  }
}
