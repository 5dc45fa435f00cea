package vn.dondoc.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The generated data of deploy/benchmark, held against the tables as they are today. */
public final class BenchmarkData {

  private static final Path SCRIPTS =
      Path.of(System.getProperty("dondoc.root", ".."))
          .resolve("deploy/benchmark/src/main/resources/vn/dondoc/benchmark/data");

  /** Any day: what is made counts from it. */
  private static final String NOW = "2026-06-01T00:00:00Z";

  private BenchmarkData() {}

  /**
   * Loads a script after the data it reads, counts, and takes everything back.
   *
   * @param before SQL run between the two, empty for none
   */
  public static long loaded(DataSource database, String script, String before, String count)
      throws SQLException, IOException {
    try (Connection db = database.getConnection()) {
      db.setAutoCommit(false);
      try (Statement statement = db.createStatement()) {
        statement.execute(text("made.sql"));
        statement.execute(before);
        statement.execute(text(script));
        try (ResultSet row = statement.executeQuery(count)) {
          row.next();
          return row.getLong(1);
        }
      } finally {
        db.rollback();
      }
    }
  }

  private static String text(String script) throws IOException {
    return Files.readString(SCRIPTS.resolve(script)).replace("${now}", NOW);
  }
}
