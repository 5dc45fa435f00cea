package vn.dondoc.platform.listen;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection of the pool that is kept to listen on some channels. */
public final class Listening implements AutoCloseable {

  private static final int ANSWERS_WITHIN_SECONDS = 5;

  private final Connection connection;
  private final PGConnection notifications;

  private Listening(Connection connection) throws SQLException {
    this.connection = connection;
    this.notifications = connection.unwrap(PGConnection.class);
  }

  /**
   * @param channels names that need no quotes
   */
  public static Listening to(AgroalDataSource dataSource, List<String> channels)
      throws SQLException {
    Connection connection = dataSource.getConnection();
    try (Statement listen = connection.createStatement()) {
      for (String channel : channels) {
        listen.execute("listen " + channel);
      }
      return new Listening(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * What was told meanwhile; waits at most so long for the first.
   *
   * @throws SQLException when the connection is lost
   */
  public List<PGNotification> await(int millis) throws SQLException {
    PGNotification[] heard = notifications.getNotifications(millis);
    return heard == null ? List.of() : List.of(heard);
  }

  /**
   * Silence may be that of a network that swallows everything: asks.
   *
   * @throws SQLException when there is no answer
   */
  void requireAlive() throws SQLException {
    if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
      throw new SQLException("the database does not answer on the listening connection");
    }
  }

  /** The connection goes back to the pool and listens no more. */
  @Override
  public void close() throws SQLException {
    try (connection;
        Statement unlisten = connection.createStatement()) {
      unlisten.execute("unlisten *");
    }
  }
}
