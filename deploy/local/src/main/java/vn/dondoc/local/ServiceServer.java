package vn.dondoc.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One replica of one of our services, as Quarkus packaged it. */
final class ServiceServer implements Server {
  private final String name;
  private final Path jar;
  private final DataFolder data;
  private final int port;
  private final List<String> flags;
  private final Map<String, String> environment;

  /**
   * @param replica from 1
   */
  ServiceServer(
      DondocService service,
      int replica,
      StackSettings settings,
      DataFolder data,
      Map<String, String> world) {
    this.name = service.replicaName(replica);
    this.jar =
        settings
            .root()
            .resolve(service.serviceName())
            .resolve("target/quarkus-app/quarkus-run.jar");
    this.data = data;
    this.port = settings.ports().of(service, replica);
    this.flags = settings.serviceFlags();
    this.environment = world;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void prepare() throws IOException {
    if (!Files.exists(jar)) {
      throw new IOException("chưa được dựng / not built: " + jar);
    }
    Files.createDirectories(folder());
  }

  @Override
  public Launch launch() {
    return Launch.of(new JavaCommand(data, flags).jar(jar), environment, folder());
  }

  @Override
  public boolean isReady() {
    return HttpProbe.ok(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
  }

  @Override
  public Duration readyWithin() {
    return Duration.ofMinutes(4);
  }

  /** Its working directory, so that what it may write lies in the data folder. */
  private Path folder() {
    return data.resolve(name());
  }
}
