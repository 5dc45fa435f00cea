package vn.dondoc.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hibernate.Session;

/** Puts back the reference data that a migration brought, after a test emptied its tables. */
public final class Seeds {

  private Seeds() {}

  public static void sow(EntityManager db, String migration) {
    try (InputStream sql =
        Objects.requireNonNull(Seeds.class.getResourceAsStream("/db/plan/" + migration))) {
      String script = new String(sql.readAllBytes(), UTF_8);
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  db.unwrap(Session.class)
                      .doWork(
                          connection -> {
                            try (var statement = connection.createStatement()) {
                              statement.execute(script);
                            }
                          }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
