package vn.dondoc.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One replica of one of our services, as Quarkus packaged it. */
final class ServiceServer implements Server {
  private final DondocService service;
  private final String name;
  private final Path jar;
  private final DataFolder data;
  private final int port;
  private final StackSettings settings;
  private final Map<String, String> environment;
  private List<String> aotFlags = List.of();

  /**
   * @param replica from 1
   */
  ServiceServer(
      DondocService service,
      int replica,
      StackSettings settings,
      DataFolder data,
      Map<String, String> world) {
    this.service = service;
    this.name = service.replicaName(replica);
    this.jar = jar(service, settings);
    this.data = data;
    this.port = settings.ports().of(service, replica);
    this.settings = settings;
    this.environment = world;
  }

  static AotCache aotCache(DondocService service, StackSettings settings) throws IOException {
    return AotCache.of(
        settings.cache(), service.serviceName(), jar(service, settings), settings.serviceFlags());
  }

  private static Path jar(DondocService service, StackSettings settings) {
    return settings
        .root()
        .resolve(service.serviceName())
        .resolve("target/quarkus-app/quarkus-run.jar");
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
    AotCache cache = aotCache(service, settings);
    aotFlags = settings.training() ? cache.train() : cache.use();
  }

  @Override
  public Launch launch() {
    List<String> flags = new ArrayList<>(settings.serviceFlags());
    flags.addAll(aotFlags);
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

  /** The end of a training run writes the cache. */
  @Override
  public Duration stoppedWithin() {
    return settings.training() ? Duration.ofMinutes(4) : Server.super.stoppedWithin();
  }

  /** Its working directory, so that what it may write lies in the data folder. */
  private Path folder() {
    return data.resolve(name());
  }
}
