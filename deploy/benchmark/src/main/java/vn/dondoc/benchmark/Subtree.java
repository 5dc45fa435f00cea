package vn.dondoc.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.data.NationalTree;
import vn.dondoc.benchmark.floor.Pgbench;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.measure.CpuMeter;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DatabaseLogin;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;

/**
 * B13: a unit and what lay below it on a day, in the tree before July 2025 (11,363 units, each
 * called otherwise for some years), against the same query by pgbench.
 */
final class Subtree {

  static final String NAME = "B13";

  private static final double TARGET = 0.35;
  private static final int CONNECTIONS = 8;

  /** Requests that differ in unit and day, asked in turn. */
  private static final int REQUESTS = 4_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
  private static final int MONTHS = 192;
  private static final List<DondocService> LOADED = List.of(DondocService.PLAN);

  /** On a stack of its own, with plan-service only. */
  void run(Options options, Results results) throws Exception {
    StackSettings settings =
        BenchStack.settings().withServices(LOADED).withServiceFlags(BenchStack.SERVICE_FLAGS);
    BenchStack.clear(settings.data());
    try (LocalStack stack = LocalStack.start(settings)) {
      Portal portal = new Portal(stack.endpoints().gateway(), stack.endpoints().issuer());
      new ProvinceSetup(portal).units(NationalTree.units());
      DatabaseLogin login = stack.login(DondocService.PLAN);
      CpuMeter meter = BenchStack.meter(stack, DondocService.PLAN, LOADED);
      String token = portal.token(Dataset.FOCAL_USER);
      Map<String, List<String>> roots = remember(login);
      try (HttpLoad http =
          new HttpLoad(stack.endpoints().service(DondocService.PLAN), CONNECTIONS)) {
        for (String tier : List.of("DISTRICT", "PROVINCE")) {
          List<Reading> callers =
              Reading.callers(requests(roots.get(tier), token), CONNECTIONS, 200);
          String script = Dataset.resource(Pgbench.class, "subtree.sql").replace(":tier", tier);
          Map<String, Object> rows = Map.of("rows", roots.get(tier).size());
          results.add(
              new Comparison(
                  NAME,
                  tier.equals("DISTRICT")
                      ? "a district and its communes as of a day, 8 connections"
                      : "the first 50 of a province as of a day, 8 connections",
                  "floor",
                  Duel.run(
                      tier.equals("DISTRICT") ? options.first() : options.next(),
                      seconds -> meter.measure(() -> http.closed(callers, seconds)),
                      seconds ->
                          meter.measure(
                              () -> new Pgbench(login).run(script, CONNECTIONS, seconds, rows))),
                  TARGET));
        }
      }
    }
  }

  /** Gives the units a history, and the codes of provinces and districts. */
  private static Map<String, List<String>> remember(DatabaseLogin login) throws SQLException {
    Map<String, List<String>> roots =
        Map.of("DISTRICT", new ArrayList<>(), "PROVINCE", new ArrayList<>());
    try (Connection db = login.connect();
        Statement statement = db.createStatement()) {
      statement.execute(Dataset.resource(Dataset.class, "tree.sql"));
      try (ResultSet row =
          statement.executeQuery("select tier, code from bench_root order by tier, n")) {
        while (row.next()) {
          roots.get(row.getString(1)).add(row.getString(2));
        }
      }
    }
    return roots;
  }

  private static List<Call> requests(List<String> codes, String token) {
    Random random = new Random(20_250_701);
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      LocalDate day = FIRST_DAY.plusMonths(random.nextInt(MONTHS));
      calls.add(
          Call.get(
              "/api/v1/units/%s/subtree?asOf=%s"
                  .formatted(codes.get(random.nextInt(codes.size())), day),
              token));
    }
    return calls;
  }
}
