package vn.dondoc.benchmark.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.local.DatabaseLogin;

/**
 * The script that writes what recording progress writes. Its texts are those that the endpoint
 * itself has written, so that the rows are as wide; {@link #prove} shows that they are as many.
 */
public final class ProgressScript {

  private static final int OPERATIONS = 50;

  private final String text;

  private ProgressScript(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** So many requests to the endpoint. */
  public interface Endpoint {
    void record(int times) throws Exception;
  }

  /**
   * Lets endpoint and script do the same number of operations and compares what came into each
   * table; fails where they differ.
   *
   * @param hot how many rows a tenth of the transactions fall on, 0 for none
   * @param told the comparison, in words
   */
  public static ProgressScript prove(
      DatabaseLogin service, Floor floor, Endpoint endpoint, int hot, StringBuilder told)
      throws Exception {
    HeldRelay held = new HeldRelay(service);
    try (Connection db = service.connect();
        Statement statement = db.createStatement()) {
      Map<String, Long> before = counts(service);
      endpoint.record(OPERATIONS);
      Map<String, Long> ours = difference(before, counts(service));
      ProgressScript script = new ProgressScript(fill(statement, hot));
      before = counts(floor.login());
      floor.pgbench().times(script.text(), OPERATIONS, Map.of("rows", floor.rows()));
      Map<String, Long> theirs = difference(before, counts(floor.login()));
      told.append(
          "rows of %d operations: endpoint %s, script %s".formatted(OPERATIONS, ours, theirs));
      if (!ours.equals(theirs)) {
        throw new IllegalStateException(
            "The floor does not write what the endpoint writes: " + told);
      }
      return script;
    } finally {
      held.close();
    }
  }

  private static String fill(Statement statement, int hot) throws SQLException {
    String text = Dataset.resource(Floor.class, "progress.sql").replace("${hot}", "" + hot);
    try (ResultSet row =
        statement.executeQuery(
            """
            select a.subject as subject, a.before,
                   a.after,
                   (select e.content from assignment_entry e
                    where e.assignment_id = a.object_id::uuid order by e.entry desc limit 1) as content,
                   (select o.payload from outbox o
                    where o.event_type = 'vn.dondoc.assignment.progressed.v1' order by o.id desc limit 1) as payload
            from audit a where a.action = 'assignment.progress' order by a.id desc limit 1
            """)) {
      row.next();
      for (String name : new String[] {"subject", "before", "after", "content", "payload"}) {
        text = text.replace("${" + name + "}", literal(row.getString(name)));
      }
    }
    return text;
  }

  /** Without a colon, after which pgbench would see a variable. */
  private static String literal(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
  }

  /** Without what the sealer of the audit adds each second, whatever is done meanwhile. */
  private static Map<String, Long> counts(DatabaseLogin login) throws SQLException {
    try (Connection db = login.connect();
        Statement statement = db.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select (select count(*) from assignment) as assignment,
                       (select sum(version)::bigint from assignment) as assignment_versions,
                       (select count(*) from assignment_entry) as assignment_entry,
                       (select count(*) from audit) as audit,
                       (select count(*) from outbox where topic <> 'audit-heads') as outbox,
                       (select count(*) from idempotency) as idempotency
                """)) {
      row.next();
      Map<String, Long> counts = new TreeMap<>();
      for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
        counts.put(row.getMetaData().getColumnName(column), row.getLong(column));
      }
      return counts;
    }
  }

  private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> difference = new TreeMap<>();
    after.forEach((table, count) -> difference.put(table, count - before.get(table)));
    return difference;
  }
}
