package vn.dondoc.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The child processes of one stack, by name. */
final class Parts {
  private final DataFolder data;
  private final Progress progress;
  private final Map<String, ServerProcess> processes = new LinkedHashMap<>();
  private volatile boolean stopping;

  Parts(DataFolder data, Progress progress) {
    this.data = data;
    this.progress = progress;
  }

  void add(Server server) {
    processes.put(server.name(), new ServerProcess(server, data.log(server.name()), progress));
  }

  ServerProcess named(String name) {
    ServerProcess process = processes.get(name);
    if (process == null) {
      throw new StackException(name + ": không có / no such part, but " + processes.keySet());
    }
    return process;
  }

  /** Starts it and returns when it is ready. */
  void bringUp(String name) {
    long begin = System.nanoTime();
    start(name);
    ServerProcess process = named(name);
    process.awaitReady();
    progress.ready(process.title(), Duration.ofNanos(System.nanoTime() - begin));
  }

  void start(String name) {
    if (stopping) {
      throw new StackException("đang dừng / stopping");
    }
    named(name).start();
  }

  /** Nothing starts any more, whatever another thread is about to do. */
  void startNothingMore() {
    stopping = true;
  }

  void stopTogether(List<String> names) {
    CompletableFuture.allOf(
            names.stream().map(name -> named(name).stop()).toArray(CompletableFuture<?>[]::new))
        .join();
  }
}
