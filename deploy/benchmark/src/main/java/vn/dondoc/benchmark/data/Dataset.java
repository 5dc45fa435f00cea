package vn.dondoc.benchmark.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import vn.dondoc.local.DatabaseLogin;

/** Fills the databases of task-service and report-service, set-wise. */
public final class Dataset {

  /**
   * The communes whose officers send requests, with 323 assignments each and 100 more of plan 21.
   */
  private static final int USERS = 64;

  /** Of the topics with facts of assignments, see deploy/kafka/topics.properties. */
  private static final int PARTITIONS = 6;

  /** Holds 51,000 open assignments. */
  public static final String DEEP_UNIT = "H99.01";

  public static final String FOCAL_USER = "focal";

  /** The plan whose 6,400 assignments are received and not begun. */
  public static final UUID FRESH_PLAN = UUID.fromString("01990002-0000-7000-8000-000000000015");

  private final Instant now;

  public Dataset(Instant now) {
    this.now = now;
  }

  public void loadTask(DatabaseLogin login) throws SQLException {
    try (Connection db = login.connect();
        Statement statement = db.createStatement()) {
      statement.execute(script("made.sql"));
      statement.execute(script("task.sql"));
      statement.execute("analyze");
    }
  }

  public void loadReport(DatabaseLogin login) throws SQLException {
    try (Connection db = login.connect();
        Statement statement = db.createStatement()) {
      statement.execute(script("made.sql"));
      lanes(db);
      statement.execute(script("report.sql"));
      statement.execute("analyze");
    }
  }

  /** Organisation codes of the communes whose officers send requests. */
  public static List<String> units() {
    return IntStream.range(0, USERS)
        .mapToObj(c -> "H99.%d.%02d".formatted(41 + c / 12, c % 12 + 1))
        .toList();
  }

  /** The account of a unit's officer. */
  public static String officer(String unit) {
    return "u." + unit.toLowerCase(Locale.ROOT);
  }

  private void lanes(Connection db) throws SQLException {
    List<UUID[]> pairs = new ArrayList<>();
    try (Statement statement = db.createStatement()) {
      statement.execute("create temp table lane (plan_id uuid, unit_id uuid, lane smallint)");
      try (ResultSet row =
          statement.executeQuery("select distinct plan_id, unit_id from made order by 1, 2")) {
        while (row.next()) {
          pairs.add(new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)});
        }
      }
    }
    try (PreparedStatement insert = db.prepareStatement("insert into lane values (?, ?, ?)")) {
      for (UUID[] pair : pairs) {
        byte[] key = (pair[0] + ":" + pair[1]).getBytes(UTF_8);
        insert.setObject(1, pair[0]);
        insert.setObject(2, pair[1]);
        insert.setInt(3, Utils.toPositive(Utils.murmur2(key)) % PARTITIONS);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String script(String name) {
    return resource(Dataset.class, name).replace("${now}", now.toString());
  }

  /** A text that is packaged beside a class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
