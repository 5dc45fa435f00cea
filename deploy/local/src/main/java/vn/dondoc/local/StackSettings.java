package vn.dondoc.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How one stack is to run.
 *
 * @param root the repository, built
 * @param data what is kept between runs
 * @param cache unpacked PostgreSQL and built Keycloak, shared by all stacks of one machine
 * @param ports where everything listens
 * @param services which services to start; none leaves a bare infrastructure
 * @param serviceFlags for the virtual machine of each service
 * @param training whether each service is to leave an {@link AotCache} when it ends
 * @param progress who is told what happens
 */
public record StackSettings(
    Path root,
    Path data,
    Path cache,
    Ports ports,
    List<DondocService> services,
    List<String> serviceFlags,
    boolean training,
    Progress progress) {
  public static final String ROOT_PROPERTY = "dondoc.root";
  static final String DATA_VARIABLE = "DONDOC_DATA";
  static final String CACHE_VARIABLE = "DONDOC_CACHE";

  /** For who runs a service from an IDE: which of them to start here; "none" for none. */
  static final String SERVICES_VARIABLE = "DONDOC_SERVICES";

  private static final List<String> SMALL_AND_QUICK =
      List.of(
          "-Xmx256m",
          "-XX:TieredStopAtLevel=1",
          // What the libraries do anyway, without the virtual machine's warnings about it.
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /** As {@code ./dondoc up} runs it: defaults, moved by the environment. */
  public static StackSettings fromEnvironment(Map<String, String> environment, Progress progress) {
    Path root = repository();
    String data = environment.getOrDefault(DATA_VARIABLE, "");
    Path folder = data.isBlank() ? root.resolve(".data") : Path.of(data).toAbsolutePath();
    String cache = environment.getOrDefault(CACHE_VARIABLE, "");
    return new StackSettings(
        root,
        folder,
        cache.isBlank() ? folder.resolve("dist") : Path.of(cache).toAbsolutePath(),
        Ports.fromEnvironment(environment),
        chosen(environment.getOrDefault(SERVICES_VARIABLE, "")),
        SMALL_AND_QUICK,
        false,
        progress);
  }

  /** For a test: its own data folder and ports, but the cache of the repository. */
  public static StackSettings forTest(Path data, Ports ports) {
    Path root = repository();
    return new StackSettings(
        root,
        data.toAbsolutePath(),
        root.resolve(".data").resolve("dist"),
        ports,
        List.of(DondocService.values()),
        SMALL_AND_QUICK,
        false,
        Progress.toConsole());
  }

  /** With another data folder; what is unpacked and built once stays where it is. */
  public StackSettings withData(Path other) {
    return on(other.toAbsolutePath(), ports, training);
  }

  public StackSettings withServices(List<DondocService> chosen) {
    return new StackSettings(
        root, data, cache, ports, List.copyOf(chosen), serviceFlags, training, progress);
  }

  /** With other flags for the virtual machine of each service. */
  public StackSettings withServiceFlags(List<String> flags) {
    return new StackSettings(
        root, data, cache, ports, services, List.copyOf(flags), training, progress);
  }

  public StackSettings withProgress(Progress other) {
    return new StackSettings(root, data, cache, ports, services, serviceFlags, training, other);
  }

  /**
   * The demo begins with empty databases each time, because clocks only move forward; what {@code
   * ./dondoc up} keeps is left alone.
   */
  StackSettings forDemo() {
    return on(data.resolve("demo"), ports, training);
  }

  /** One replica of each is enough to learn from. */
  StackSettings forTraining(Path folder) {
    return on(folder, ports.withReplicas(1), true);
  }

  private StackSettings on(Path folder, Ports elsewhere, boolean train) {
    return new StackSettings(
        root, folder, cache, elsewhere, services, serviceFlags, train, progress);
  }

  private static List<DondocService> chosen(String names) {
    if (names.isBlank()) {
      return List.of(DondocService.values());
    }
    return names.equals("none")
        ? List.of()
        : Arrays.stream(names.split(",")).map(String::strip).map(DondocService::named).toList();
  }

  private static Path repository() {
    Path root = Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("deploy/local"))) {
      throw new StackException(root + " is not the repository; set -D" + ROOT_PROPERTY);
    }
    return root;
  }
}
