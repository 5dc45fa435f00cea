package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Under which user PostgreSQL runs, because it refuses root. As root we put it into a user
 * namespace of its own, where it is nobody but keeps our access to folders below a closed home;
 * where that is forbidden, it becomes nobody and is given its folders.
 */
final class PostgresAccount {
  private static final int NOBODY = 65_534;

  private final List<String> prefix;

  private PostgresAccount(List<String> prefix) {
    this.prefix = prefix;
  }

  static PostgresAccount choose() throws IOException {
    if (!isRoot()) {
      return new PostgresAccount(List.of());
    }
    List<String> namespace = List.of("unshare", "-U");
    if (Forker.onPath("unshare") && works(namespace)) {
      return new PostgresAccount(namespace);
    }
    return new PostgresAccount(
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
  }

  List<String> prefix() {
    return prefix;
  }

  void give(Path folder) throws IOException {
    if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv")) {
      Files.setAttribute(folder, "unix:uid", NOBODY);
      Files.setAttribute(folder, "unix:gid", NOBODY);
    }
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
  }

  private static boolean works(List<String> prefix) throws IOException {
    ProcessBuilder probe = new ProcessBuilder(prefix.get(0), prefix.get(1), "true");
    probe.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return probe.start().onExit().join().exitValue() == 0;
  }
}
