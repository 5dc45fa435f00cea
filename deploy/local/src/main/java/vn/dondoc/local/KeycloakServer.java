package vn.dondoc.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dondoc.local.realm.RealmFile;

/**
 * Keycloak, started without its script: the script stays between us and the server, and would leave
 * the server behind when it is killed.
 */
final class KeycloakServer implements Server {
  static final String NAME = "keycloak";
  static final String REALM = "dondoc";
  private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
  private static final List<String> FLAGS =
      List.of(
          "-Xms64m",
          "-Xmx320m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:TieredStopAtLevel=1",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true",
          "-Duser.language=en",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  private final DataFolder data;
  private final StackSettings settings;
  private final Databases databases;
  private final RealmFile realm;
  private final int port;

  KeycloakServer(DataFolder data, StackSettings settings, Databases databases, RealmFile realm) {
    this.data = data;
    this.settings = settings;
    this.databases = databases;
    this.realm = realm;
    this.port = settings.ports().of(Port.KEYCLOAK);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Keycloak";
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  URI issuer() {
    return address().resolve("/realms/" + REALM);
  }

  @Override
  public void prepare() throws IOException {
    Path built = Distribution.installed(settings.cache(), NAME, this::build);
    Path home = home();
    Files.createDirectories(home.resolve("data/import"));
    for (String part : List.of("lib", "conf", "providers", "themes")) {
      Files.deleteIfExists(home.resolve(part));
      Files.createSymbolicLink(home.resolve(part), built.resolve(part));
    }
    importAfresh(home.resolve("data/import/" + REALM + "-realm.json"));
  }

  @Override
  public Launch launch() {
    return Launch.of(
        command(home(), "start", "--optimized", "--import-realm", "--cache=local"),
        Map.of(
            "KC_DB_URL",
            databases.url(NAME),
            "KC_DB_USERNAME",
            NAME,
            "KC_DB_PASSWORD",
            databases.password(NAME),
            "KC_HTTP_ENABLED",
            "true",
            "KC_HTTP_HOST",
            "127.0.0.1",
            "KC_HTTP_PORT",
            "" + port,
            "KC_HOSTNAME",
            address().toString(),
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            databases.password("keycloak-admin")),
        home());
  }

  /** The realm answers only when its import is done, which the log's "started" does not say. */
  @Override
  public boolean isReady() {
    return HttpProbe.ok(URI.create(issuer() + "/.well-known/openid-configuration"));
  }

  @Override
  public Duration readyWithin() {
    return Duration.ofMinutes(5);
  }

  /**
   * Keycloak imports a realm only when it has none of that name; nothing is kept in it but what we
   * import, so a changed realm starts from an empty database.
   */
  private void importAfresh(Path file) throws IOException {
    byte[] wanted = realm.bytes();
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), wanted)) {
      return;
    }
    databases.drop(NAME);
    databases.create(NAME);
    PrivateFile.write(file, wanted);
  }

  private Path home() {
    return data.resolve(NAME);
  }

  private List<String> command(Path home, String... arguments) {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("-Dkc.home.dir=" + home);
    flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    return new JavaCommand(data, flags).main(home.resolve("lib/quarkus-run.jar"), MAIN, arguments);
  }

  private void build(Path folder) throws IOException {
    settings.progress().note("  Keycloak: dựng một lần / one-time build, ~30 s …");
    Path zip = settings.root().resolve("deploy/local/target/keycloak/keycloak.zip");
    if (!Files.exists(zip)) {
      throw new IOException("chưa được dựng / not built: " + zip);
    }
    unpack(zip, folder);
    // Otherwise every connection of the pool fails once after PostgreSQL was killed.
    Files.writeString(
        folder.resolve("conf/quarkus.properties"),
        "quarkus.datasource.jdbc.validate-on-borrow=true\n");
    Forker.run(
        Launch.of(command(folder, "build", "--db=postgres"), Map.of(), folder), data.log(NAME));
  }

  /** Without the archive's top folder, whose name is the version. */
  private static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      for (ZipEntry entry : Collections.list(entries)) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException(entry.getName() + " lies outside the archive");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          try (var content = archive.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
  }
}
