package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The process of one server: started, awaited, killed, started again, stopped. */
final class ServerProcess {
  private final Server server;
  private final Path log;
  private final Progress progress;

  private Process process;
  private volatile boolean meantToRun;

  ServerProcess(Server server, Path log, Progress progress) {
    this.server = server;
    this.log = log;
    this.progress = progress;
    keepLastLog();
  }

  String name() {
    return server.name();
  }

  String title() {
    return server.title();
  }

  Path log() {
    return log;
  }

  synchronized void start() {
    if (process != null && process.isAlive()) {
      throw new StackException(server.title() + " đang chạy / is running already");
    }
    try {
      server.prepare();
    } catch (IOException e) {
      throw new StackException(server.title() + ": " + e.getMessage(), e);
    }
    Process started = Forker.fork(server.launch(), log);
    process = started;
    meantToRun = true;
    var _ = started.onExit().thenAccept(this::reportUnexpectedEnd);
  }

  /** Fails as soon as the process ends, not only when the time is over. */
  void awaitReady() {
    Process awaited = current();
    Waiting.until(
        () -> {
          if (!awaited.isAlive()) {
            throw new StackException(
                meantToRun ? ended(awaited) : server.title() + ": đã dừng / stopped");
          }
          return server.isReady();
        },
        server.readyWithin(),
        () -> server.title() + "\n" + LogTail.of(log));
  }

  long pid() {
    Process known = current();
    if (known == null) {
      throw new StackException(server.title() + " chưa chạy / is not running");
    }
    return known.pid();
  }

  boolean isAlive() {
    Process known = current();
    return known != null && known.isAlive();
  }

  /** As a power cut would: no chance to finish anything. */
  void kill() {
    Process known = current();
    if (known != null) {
      meantToRun = false;
      known.destroyForcibly();
      known.onExit().join();
    }
  }

  /** Asks it to stop; the future completes when it has, by force if it does not in time. */
  CompletableFuture<Void> stop() {
    Process known = current();
    meantToRun = false;
    if (known == null || !known.isAlive()) {
      return CompletableFuture.completedFuture(null);
    }
    Forker.signal(known.pid(), server.launch().stop());
    return known
        .onExit()
        .copy()
        .orTimeout(server.stoppedWithin().toMillis(), TimeUnit.MILLISECONDS)
        .handle(
            (ended, late) -> {
              if (late != null) {
                progress.problem(server.title() + ": dừng cưỡng bức / stopped by force");
                known.destroyForcibly();
              }
              return null;
            });
  }

  private synchronized Process current() {
    return process;
  }

  private void reportUnexpectedEnd(Process gone) {
    if (meantToRun && gone.equals(current())) {
      meantToRun = false;
      progress.problem(ended(gone));
    }
  }

  private String ended(Process gone) {
    meantToRun = false;
    return "%s đã dừng bất thường / ended unexpectedly (%d)%n%s"
        .formatted(server.title(), gone.exitValue(), LogTail.of(log));
  }

  private void keepLastLog() {
    try {
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StackException(log + ": " + e.getMessage(), e);
    }
  }
}
