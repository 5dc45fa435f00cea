package vn.dondoc.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL, real and durable, from the jar that carries its programs. */
final class PostgresServer implements Server {
  static final String NAME = "postgresql";
  private static final String PROGRAMS = "/postgres-linux-x86_64.txz";
  private static final int OWNER_MAY_EXECUTE = 0100;

  private final DataFolder data;
  private final Path cache;
  private final int port;
  private final Databases databases;
  private final Secrets secrets;
  private Path home;
  private PostgresAccount account;

  PostgresServer(DataFolder data, Path cache, int port, Databases databases, Secrets secrets) {
    this.data = data;
    this.cache = cache;
    this.port = port;
    this.databases = databases;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "PostgreSQL";
  }

  @Override
  public void prepare() throws IOException {
    home = Distribution.installed(cache, NAME, PostgresServer::unpack);
    account = PostgresAccount.choose();
    if (!Files.exists(folder())) {
      initialise();
    }
  }

  @Override
  public Launch launch() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(program("postgres"), "-D", folder().toString(), "-p", "" + port));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "timezone=UTC",
            "log_timezone=UTC",
            // Details quote rows, and statements of ours that set a password quote that.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic")) {
      command.addAll(List.of("-c", setting));
    }
    return new Launch(account.prefix(), command, Map.of(), folder(), StopSignal.INT);
  }

  @Override
  public boolean isReady() {
    return databases.answer();
  }

  @Override
  public Duration readyWithin() {
    return Duration.ofMinutes(2);
  }

  private Path folder() {
    return data.resolve(NAME);
  }

  private String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private void initialise() throws IOException {
    Path fresh = data.resolve(NAME + ".new");
    Distribution.delete(fresh);
    Files.createDirectories(fresh);
    account.give(fresh);
    Path password = Files.createTempFile(data.root(), "initdb", ".tmp");
    try {
      Files.writeString(password, secrets.of(Databases.SUPERUSER));
      account.give(password);
      List<String> command =
          List.of(
              program("initdb"),
              "--pgdata=" + fresh,
              "--username=" + Databases.SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              // Unicode letters fold and compare the same on every machine, whatever its locales.
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8");
      Forker.run(
          new Launch(account.prefix(), command, Map.of(), data.root(), StopSignal.TERM),
          data.log(NAME));
    } finally {
      Files.delete(password);
    }
    Files.move(fresh, folder());
  }

  private static void unpack(Path folder) throws IOException {
    try (var resource = PostgresServer.class.getResourceAsStream(PROGRAMS);
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        place(entry, tar, folder);
        entry = tar.getNextEntry();
      }
    }
  }

  private static void place(TarArchiveEntry entry, TarArchiveInputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName() + " lies outside the archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
