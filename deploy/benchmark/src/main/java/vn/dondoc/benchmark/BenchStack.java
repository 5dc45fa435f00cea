package vn.dondoc.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.floor.Floor;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.measure.CpuMeter;
import vn.dondoc.local.DatabaseLogin;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.Progress;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.demo.Portal;

/**
 * A stack of its own with the generated data: durable PostgreSQL, Kafka, Keycloak, and the services
 * under load as they run in production, past the gateway.
 */
final class BenchStack implements AutoCloseable {

  /**
   * Both compilers and the default collector, as in production; not the flags of the one machine.
   */
  static final List<String> SERVICE_FLAGS =
      List.of(
          "-Xms512m",
          "-Xmx512m",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private static final String RECORDING =
      "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=benchmark.jfr";

  private static final List<DondocService> LOADED =
      List.of(DondocService.TASK, DondocService.REPORT);

  private final LocalStack stack;
  private final Portal portal;
  private final CpuMeter meter;
  private final Floor floor;

  private BenchStack(LocalStack stack, DatabaseLogin floorLogin) throws SQLException {
    this.stack = stack;
    this.portal = new Portal(stack.endpoints().gateway(), stack.endpoints().issuer());
    this.meter = meter(stack, DondocService.TASK, LOADED);
    this.floor = new Floor(floorLogin, meter, Dataset.units());
  }

  /** As {@code ./dondoc up} has it, but with a data folder of its own. */
  static StackSettings settings() {
    StackSettings settings = StackSettings.fromEnvironment(System.getenv(), Progress.toConsole());
    return settings.withData(settings.data().resolve("benchmark"));
  }

  /** Takes what an earlier run has left. */
  static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BenchStack start(boolean profile) throws SQLException {
    List<String> flags = new ArrayList<>(SERVICE_FLAGS);
    if (profile) {
      flags.add(RECORDING);
    }
    StackSettings settings = settings().withServices(LOADED).withServiceFlags(flags);
    clear(settings.data());
    LocalStack stack = LocalStack.start(settings);
    try {
      LOADED.forEach(service -> stack.kill(service.serviceName()));
      Dataset data = new Dataset(Instant.now());
      data.loadTask(stack.login(DondocService.TASK));
      data.loadReport(stack.login(DondocService.REPORT));
      DatabaseLogin floor = stack.copy(DondocService.TASK, "task_floor");
      BenchStack bench = new BenchStack(stack, floor);
      bench.bringBack(DondocService.TASK);
      return bench;
    } catch (SQLException | RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /**
   * Starts a service that does not run. While task-service is measured by itself report-service
   * does not: what it does with the facts is not part of the operation.
   */
  void bringBack(DondocService service) {
    if (!stack.isRunning(service.serviceName())) {
      stack.startAgain(service.serviceName());
      stack.awaitReady(service.serviceName());
    }
  }

  LocalStack local() {
    return stack;
  }

  DatabaseLogin task() {
    return stack.login(DondocService.TASK);
  }

  DatabaseLogin report() {
    return stack.login(DondocService.REPORT);
  }

  Floor floor() {
    return floor;
  }

  /** Of task-service. */
  CpuMeter meter() {
    return meter;
  }

  HttpLoad http(DondocService service, int connections) {
    URI origin = stack.endpoints().service(service);
    return new HttpLoad(origin, connections);
  }

  String token(String user) {
    return portal.token(user);
  }

  /** Of the officers who send requests, by the code of their unit. */
  Map<String, String> tokens() {
    Map<String, String> tokens = new TreeMap<>();
    for (String unit : Dataset.units()) {
      tokens.put(unit, token(Dataset.officer(unit)));
    }
    return tokens;
  }

  /** Of one service and the database; what the others of the stack do is no noise. */
  static CpuMeter meter(LocalStack stack, DondocService measured, List<DondocService> loaded) {
    List<LongSupplier> rest =
        Stream.concat(
                loaded.stream().filter(s -> s != measured).map(DondocService::serviceName),
                Stream.of("kafka", "keycloak"))
            .map(part -> (LongSupplier) () -> stack.pid(part))
            .toList();
    return new CpuMeter(
        () -> stack.pid(measured.serviceName()), () -> stack.pid("postgresql"), rest);
  }

  @Override
  public void close() {
    stack.close();
  }
}
