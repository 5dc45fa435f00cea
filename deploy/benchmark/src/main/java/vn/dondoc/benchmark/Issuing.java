package vn.dondoc.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.floor.HeldRelay;
import vn.dondoc.benchmark.measure.CpuMeter;
import vn.dondoc.benchmark.measure.CpuMeter.Done;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Interval;
import vn.dondoc.benchmark.measure.Round;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.UnitSpec;

/**
 * B12: a plan of 60 tasks that all 3,321 communes of today lead is issued: 199,260 assignments.
 * Once until they and their outbox rows are written, with the relay held, against {@code INSERT …
 * SELECT} of exactly those rows into tables of the same making; once until the status counts them
 * all.
 */
final class Issuing {

  static final String NAME = "B12";

  private static final int TASKS = 60;
  private static final int COMMUNES = 3_321;
  private static final int ROWS = TASKS * COMMUNES;
  private static final int ISSUED_FOR_STATUS = 3;
  private static final double TARGET = 0.35;
  private static final double STATUS_TARGET_SECONDS = 30;
  private static final long PATIENCE_NANOS = 300_000_000_000L;
  private static final long EVERY_NANOS = 20_000_000;
  private static final List<DondocService> LOADED =
      List.of(DondocService.PLAN, DondocService.TASK, DondocService.REPORT);

  private final LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
  private LocalStack stack;
  private Caller focal;
  private CpuMeter meter;
  private int issued;

  /** On a stack of its own, with three services. */
  void run(Options options, Results results) throws Exception {
    StackSettings settings =
        BenchStack.settings().withServices(LOADED).withServiceFlags(BenchStack.SERVICE_FLAGS);
    BenchStack.clear(settings.data());
    try (LocalStack started = LocalStack.start(settings)) {
      stack = started;
      meter = BenchStack.meter(stack, DondocService.TASK, LOADED);
      Portal portal = new Portal(stack.endpoints().gateway(), stack.endpoints().issuer());
      focal = portal.as(Dataset.FOCAL_USER);
      settle(new ProvinceSetup(portal));
      prepareFloor();
      results.add(
          new Comparison(
              NAME,
              "issue to 3,321 communes, 60 tasks, all rows written",
              "INSERT … SELECT",
              Duel.run(
                  new Duel.Length(options.rounds(), 0, 0),
                  seconds -> issueHeld(),
                  seconds -> meter.measure(this::copyRows)),
              TARGET));
      seconds(results);
    }
  }

  private void settle(ProvinceSetup setup) {
    for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
      setup.calendar(year, Map.of(LocalDate.of(year, 1, 1), "Tết Dương lịch"), Set.of());
    }
    List<UnitSpec> units = new ArrayList<>();
    units.add(unit("H99", "UBND tỉnh Thanh Giang", "PEOPLES_COMMITTEE", "PROVINCE", null));
    units.add(unit("H99.03", "Sở Nội vụ", "DEPARTMENT", "PROVINCE", "H99"));
    for (int commune = 1; commune <= COMMUNES; commune++) {
      units.add(
          unit("H99.C" + commune, "UBND xã số " + commune, "PEOPLES_COMMITTEE", "COMMUNE", "H99"));
    }
    setup.units(units);
  }

  private static UnitSpec unit(String code, String name, String kind, String tier, String parent) {
    return new UnitSpec(code, name, kind, tier, parent, "2020-01-01", null);
  }

  /** Tables as those that are written, and what was written, to be written again. */
  private void prepareFloor() throws SQLException {
    inTaskDatabase(
        """
        create table floor_assignment (like assignment including all);
        create table floor_outbox (like outbox including all);
        """);
  }

  /** Only from the request to the last written row is measured. */
  private Round issueHeld() throws Exception {
    Draft draft = draft();
    UUID plan = UUID.fromString(draft.id());
    Round round;
    try (HeldRelay _ = new HeldRelay(stack.login(DondocService.TASK))) {
      round =
          meter.measure(
              () -> {
                issue(draft);
                await(plan, this::allMade);
                return new Done(ROWS, 0);
              });
      keep(plan);
    }
    await(plan, this::allShown);
    return round;
  }

  /** What {@link #copyRows} writes: the same rows, kept before the relay takes them away. */
  private void keep(UUID plan) throws SQLException {
    inTaskDatabase(
        """
        drop table if exists kept_assignment, kept_outbox;
        create table kept_assignment as select * from assignment where plan_id = '%1$s' order by unit_id, id;
        create table kept_outbox as select * from outbox where event_key like '%1$s%%' order by id;
        truncate floor_assignment, floor_outbox;
        """
            .formatted(plan));
  }

  private Done copyRows() throws SQLException {
    inTaskDatabase(
        """
        insert into floor_assignment select * from kept_assignment;
        insert into floor_outbox overriding system value select * from kept_outbox;
        """);
    return new Done(ROWS, 0);
  }

  private void seconds(Results results) throws Exception {
    List<Double> written = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    for (int i = 0; i < ISSUED_FOR_STATUS; i++) {
      Draft draft = draft();
      long begin = System.nanoTime();
      UUID plan = issue(draft);
      await(plan, this::allMade);
      written.add((System.nanoTime() - begin) / 1e9);
      await(plan, this::allShown);
      shown.add((System.nanoTime() - begin) / 1e9);
    }
    String what = "issue of 199,260 assignments, relay at work, until ";
    results.add(
        Figure.plain(NAME, what + "all are written", Interval.over(written, s -> s).median(), "s"));
    results.add(
        Figure.atMost(
            NAME,
            what + "the status counts them",
            Interval.over(shown, s -> s).median(),
            "s",
            STATUS_TARGET_SECONDS));
  }

  /** A draft that can be issued. */
  private record Draft(String id, String etag) {}

  private Draft draft() {
    issued++;
    Answer plan =
        focal
            .post(
                "/api/v1/plans",
                Map.of(
                    "number", Integer.toString(issued),
                    "symbol", "KH-UBND",
                    "title", "Kế hoạch nâng cao chỉ số PAPI, lần " + issued,
                    "years", List.of(today.getYear()),
                    "indices", List.of("PAPI"),
                    "documentDate", today.toString(),
                    "issuer", "H99",
                    "signer",
                        Map.of("capacity", "TM.", "position", "CHỦ TỊCH", "name", "Trần Bình"),
                    "recipients", List.of(Map.of("name", "UBND cấp xã"))))
            .expect(201);
    String id = plan.text("id");
    String etag = plan.etag();
    for (int task = 1; task <= TASKS; task++) {
      etag =
          focal
              .postOn(
                  etag,
                  "/api/v1/plans/" + id + "/tasks",
                  Map.of(
                      "number", Integer.toString(task),
                      "text", "Nhiệm vụ số " + task + ": công khai, minh bạch thu chi ngân sách",
                      "dimensions", List.of("PAPI-2.3"),
                      "leads", List.of(Map.of("name", "UBND cấp xã")),
                      "timing", Map.of("words", "Thường xuyên"),
                      "product", "Báo cáo kết quả thực hiện"))
              .expect(201)
              .etag();
    }
    return new Draft(id, IssuedPlan.settle(focal, id, etag).etag());
  }

  private UUID issue(Draft draft) {
    focal.postOn(draft.etag(), "/api/v1/plans/" + draft.id() + "/issue", Map.of()).expect(200);
    return UUID.fromString(draft.id());
  }

  /** Something that becomes true of a plan. */
  @FunctionalInterface
  private interface Wish {
    boolean isTrue(UUID plan) throws SQLException;
  }

  private void await(UUID plan, Wish wish) throws SQLException {
    long giveUp = System.nanoTime() + PATIENCE_NANOS;
    while (!wish.isTrue(plan)) {
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException("plan " + plan + " does not come through, " + now());
      }
      LockSupport.parkNanos(EVERY_NANOS);
    }
  }

  private static LocalTime now() {
    return LocalTime.now(java.time.ZoneOffset.UTC);
  }

  private boolean allMade(UUID plan) throws SQLException {
    return ROWS
        == count(
            DondocService.TASK,
            "select coalesce(sum(assignments), 0) from plan where id = ? and chunks_left = 0",
            plan);
  }

  private boolean allShown(UUID plan) throws SQLException {
    return ROWS
        == count(
            DondocService.REPORT,
            "select coalesce(sum(n), 0) from status_total where plan_id = ? and dimension = '*'",
            plan);
  }

  private long count(DondocService service, String sql, UUID plan) throws SQLException {
    try (Connection db = stack.login(service).connect();
        PreparedStatement query = db.prepareStatement(sql)) {
      query.setObject(1, plan);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void inTaskDatabase(String script) throws SQLException {
    try (Connection db = stack.login(DondocService.TASK).connect();
        Statement statement = db.createStatement()) {
      statement.execute(script);
    }
  }
}
