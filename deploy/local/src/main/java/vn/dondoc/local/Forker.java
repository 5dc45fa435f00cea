package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts every child from one thread that lives as long as the launcher: the signal that a child
 * gets when its parent dies belongs to the forking thread, so a child of a pooled thread would be
 * told to stop when the pool shrinks.
 */
final class Forker {
  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("forker").daemon().unstarted(task));
  private static final boolean TIED = onPath("setsid") && onPath("setpriv");

  private Forker() {}

  /**
   * In a session of its own, so that Ctrl-C reaches the launcher alone, which then stops everything
   * in order; and tied to the launcher, so that nothing outlives it. Where the system has no such
   * tools (not Linux) the child is started plainly.
   */
  static Process fork(Launch launch, Path log) {
    List<String> command = new ArrayList<>();
    if (TIED) {
      command.add("setsid");
      command.addAll(launch.account());
      command.addAll(List.of("setpriv", "--pdeathsig", launch.stop().name()));
    } else {
      command.addAll(launch.account());
    }
    command.addAll(launch.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(launch.directory().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(launch.environment());
    return start(builder);
  }

  static void signal(long pid, StopSignal signal) {
    start(
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD));
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return THREAD.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw new StackException(
          "Không chạy được / cannot run " + builder.command() + ": " + e.getCause().getMessage(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted", e);
    }
  }

  static boolean onPath(String tool) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /** Runs to its end a tool that prepares a server. */
  static void run(Launch launch, Path log) throws IOException {
    Process process = fork(launch, log);
    int status = process.onExit().join().exitValue();
    if (status != 0) {
      throw new IOException(launch.command().getFirst() + " → " + status + "\n" + LogTail.of(log));
    }
  }
}
