package vn.dondoc.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The children of a launcher that was killed: they have been told to stop by its death, and are
 * waited for, because they still work on the data that the next run is to work on.
 */
final class Remains {
  private static final Duration GO_WITHIN = Duration.ofSeconds(30);

  private final List<String> marks;

  /**
   * @param data locked by the caller, so that whoever works on it has no launcher any more
   */
  Remains(DataFolder data) {
    this.marks =
        List.of(JavaCommand.mark(data) + " ", "-D " + data.resolve(PostgresServer.NAME) + " ");
  }

  void awaitEnd(Progress progress) {
    if (processes().isEmpty()) {
      return;
    }
    progress.note("Chờ lần chạy trước dừng hẳn / waiting for the last run to end …");
    try {
      Waiting.until(() -> processes().isEmpty(), GO_WITHIN, () -> "" + processes());
    } catch (StackException e) {
      processes().forEach(ProcessHandle::destroyForcibly);
      Waiting.until(() -> processes().isEmpty(), GO_WITHIN, () -> "" + processes());
    }
  }

  private List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(this::worksOnIt)
        .toList();
  }

  private boolean worksOnIt(ProcessHandle process) {
    Optional<String> line = process.info().commandLine();
    return line.isPresent() && marks.stream().anyMatch(line.get()::contains);
  }
}
