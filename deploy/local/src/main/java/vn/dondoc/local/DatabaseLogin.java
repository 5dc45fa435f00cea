package vn.dondoc.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to log in to one database of the stack, on this machine. */
public record DatabaseLogin(int port, String database, String user, String password) {
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  @Override
  public String toString() {
    return user + "@" + database;
  }
}
