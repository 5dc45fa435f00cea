package vn.dondoc.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.measure.CpuMeter;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Round;
import vn.dondoc.local.DatabaseLogin;

/** The scripts on a copy of task-service's database, where no service reads or relays. */
public final class Floor {

  private final DatabaseLogin login;
  private final Pgbench pgbench;
  private final CpuMeter meter;
  private final int rows;
  private final int units;

  /**
   * @param units organisation codes of the callers, whose rows are picked from
   */
  public Floor(DatabaseLogin login, CpuMeter meter, List<String> units) throws SQLException {
    this.login = login;
    this.pgbench = new Pgbench(login);
    this.meter = meter;
    this.units = units.size();
    try (Connection db = login.connect();
        Statement statement = db.createStatement()) {
      String codes = "'" + String.join("', '", units) + "'";
      statement.execute(
          """
          create table bench_unit as
            select row_number() over (order by code) - 1 as n, id as unit_id from unit_replica where code in (%s);
          alter table bench_unit add primary key (n);
          create table bench_row as
            select row_number() over (order by a.id) - 1 as n, a.id from assignment a join bench_unit using (unit_id)
            where a.status = 'IN_PROGRESS';
          alter table bench_row add primary key (n);
          analyze bench_unit, bench_row;
          """
              .formatted(codes));
      try (var count = statement.executeQuery("select count(*) from bench_row")) {
        count.next();
        this.rows = count.getInt(1);
      }
    }
  }

  public DatabaseLogin login() {
    return login;
  }

  Pgbench pgbench() {
    return pgbench;
  }

  int rows() {
    return rows;
  }

  public Duel.Side one(int connections) {
    String script = Dataset.resource(Floor.class, "one.sql");
    return seconds -> read(script, connections, seconds, rows);
  }

  public Duel.Side myWork(int connections) {
    String script = Dataset.resource(Floor.class, "my-work.sql");
    return seconds -> read(script, connections, seconds, units);
  }

  public Duel.Side progress(ProgressScript script, int connections) {
    return seconds -> {
      Round round = read(script.text(), connections, seconds, rows);
      // Nobody relays here; the next round begins with the same tables.
      try (Connection db = login.connect();
          Statement statement = db.createStatement()) {
        statement.execute("truncate outbox");
      }
      return round;
    };
  }

  private Round read(String script, int connections, double seconds, int rows) throws Exception {
    return meter.measure(() -> pgbench.run(script, connections, seconds, Map.of("rows", rows)));
  }
}
