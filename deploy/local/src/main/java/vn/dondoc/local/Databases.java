package vn.dondoc.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The databases of the stack: one per owner, with a login that can enter that one only. */
final class Databases {
  static final String SUPERUSER = "postgres";
  private static final String MAINTENANCE = "postgres";
  private static final String CONNECT_SECONDS = "5";

  private final int port;
  private final Secrets secrets;

  Databases(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  String password(String owner) {
    return secrets.of(owner);
  }

  boolean answer() {
    try (Connection connection = connect(MAINTENANCE, SUPERUSER)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** A connection with the rights of the database's own login, less that to change anything. */
  Connection connectToRead(String database) throws SQLException {
    Connection connection = connect(database, database);
    connection.setReadOnly(true);
    return connection;
  }

  void create(String owner) {
    try (Connection connection = connect(MAINTENANCE, SUPERUSER);
        Statement statement = connection.createStatement()) {
      String password = secrets.of(owner);
      boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner);
      statement.execute(
          (known ? "ALTER ROLE " : "CREATE ROLE ") + owner + " LOGIN PASSWORD '" + password + "'");
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", owner)) {
        statement.execute("CREATE DATABASE " + owner + " OWNER " + owner);
        statement.execute("REVOKE CONNECT ON DATABASE " + owner + " FROM PUBLIC");
      }
    } catch (SQLException e) {
      throw new StackException("PostgreSQL, " + owner + ": " + e.getMessage(), e);
    }
  }

  /** How the owner of a database logs in to it. */
  DatabaseLogin login(String owner) {
    return new DatabaseLogin(port, owner, owner, secrets.of(owner));
  }

  /**
   * The database of an owner once more under another name, as it is now; nobody may be connected to
   * it meanwhile.
   */
  DatabaseLogin copy(String owner, String name) {
    drop(name);
    try (Connection connection = connect(MAINTENANCE, SUPERUSER);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + owner + " OWNER " + owner);
    } catch (SQLException e) {
      throw new StackException("PostgreSQL, " + name + ": " + e.getMessage(), e);
    }
    return new DatabaseLogin(port, name, owner, secrets.of(owner));
  }

  void drop(String database) {
    try (Connection connection = connect(MAINTENANCE, SUPERUSER);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new StackException("PostgreSQL, " + database + ": " + e.getMessage(), e);
    }
  }

  private Connection connect(String database, String user) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", secrets.of(user));
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("ApplicationName", "dondoc-local");
    // Read-only outside of transactions as well, where a connection is.
    properties.setProperty("readOnlyMode", "always");
    return DriverManager.getConnection(url(database), properties);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
