package vn.dondoc.platform.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventJson;

/** Reads what a service left in its outbox. */
public final class Outboxes {

  private Outboxes() {}

  /**
   * Every event that waits, oldest first; dead letters and audit heads left out. Each is held
   * against its published schema.
   */
  public static List<Event> events(EntityManager db) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db
                    .unwrap(Session.class)
                    .createNativeQuery(
                        "select event_type, payload from outbox"
                            + " where headers is null and topic <> 'audit-heads' order by id",
                        Tuple.class)
                    .getResultList()
                    .stream()
                    .map(Outboxes::event)
                    .toList());
  }

  private static Event event(Tuple row) {
    Class<? extends Event> type = EventCatalogue.find(row.get(0, String.class));
    String json = row.get(1, String.class);
    List<String> faults = Contracts.faults(type, json);
    if (!faults.isEmpty()) {
      throw new AssertionError(type.getSimpleName() + " breaks its contract: " + faults + json);
    }
    return EventJson.read(json, type);
  }

  public static <E extends Event> List<E> events(EntityManager db, Class<E> type) {
    return events(db).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Dead letters that wait, as their JSON. */
  public static List<String> deadLetters(EntityManager db) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.unwrap(Session.class)
                    .createNativeQuery(
                        "select payload from outbox where topic like '%.dlq' order by id",
                        String.class)
                    .getResultList());
  }

  /** Empties every table of the service but those named in {@code kept}. */
  public static void clean(EntityManager db, String... kept) {
    List<String> keep = new ArrayList<>(List.of(kept));
    keep.add("flyway_schema_history");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<String> tables =
                  db.unwrap(Session.class)
                      .createNativeQuery(
                          "select quote_ident(tablename) from pg_tables"
                              + " where schemaname = 'public' and not tablename = any(:kept)",
                          String.class)
                      .setParameter("kept", keep.toArray(String[]::new))
                      .getResultList();
              if (!tables.isEmpty()) {
                db.createNativeQuery("truncate " + String.join(", ", tables) + " cascade")
                    .executeUpdate();
              }
            });
  }
}
