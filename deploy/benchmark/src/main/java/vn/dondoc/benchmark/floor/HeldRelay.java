package vn.dondoc.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.dondoc.local.DatabaseLogin;

/**
 * Keeps a service's outbox as it is while it is open, by the advisory locks with which replicas
 * share its lanes: to the relay it looks as if another replica were at work.
 */
public final class HeldRelay implements AutoCloseable {

  private static final String LOCK =
      "select pg_advisory_xact_lock(x'6f7574'::int, lane) from generate_series(0, 3) lane";

  private final Connection db;

  public HeldRelay(DatabaseLogin service) throws SQLException {
    db = service.connect();
    db.setAutoCommit(false);
    try (Statement statement = db.createStatement()) {
      statement.execute(LOCK);
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
