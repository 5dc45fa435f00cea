package vn.dondoc.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.local.DatabaseLogin;

/** Assignments that are sent about, as task-service has them now. */
final class Rows {

  private Rows() {}

  /** An assignment with the version that its caller knows. */
  static final class Row {
    private final UUID id;
    private final String unit;
    private long version;

    Row(UUID id, String unit, long version) {
      this.id = id;
      this.unit = unit;
      this.version = version;
    }

    UUID id() {
      return id;
    }

    /** Organisation code of its unit. */
    String unit() {
      return unit;
    }

    long version() {
      return version;
    }

    void version(long known) {
      version = known;
    }
  }

  /** Of the callers' units, in a status, of a plan or (null) of any but the fresh one. */
  static List<Row> of(DatabaseLogin task, String status, UUID plan) throws SQLException {
    try (Connection db = task.connect();
        PreparedStatement query =
            db.prepareStatement(
                """
                select a.id, u.code, a.version from assignment a join unit_replica u on u.id = a.unit_id
                where a.status = ? and u.code = any (?) and (a.plan_id = ?) = ? order by md5(a.id::text)
                """)) {
      query.setString(1, status);
      query.setArray(2, db.createArrayOf("text", Dataset.units().toArray()));
      query.setObject(3, Dataset.FRESH_PLAN);
      query.setBoolean(4, Dataset.FRESH_PLAN.equals(plan));
      List<Row> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(new Row(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)));
        }
      }
      return rows;
    }
  }

  /** Dealt to so many callers, to each its own. */
  static List<List<Row>> dealt(List<Row> rows, int callers) {
    return IntStream.range(0, callers)
        .mapToObj(
            caller ->
                IntStream.range(0, rows.size())
                    .filter(i -> i % callers == caller)
                    .mapToObj(rows::get)
                    .toList())
        .toList();
  }
}
