package vn.dondoc.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One command to be run as a child.
 *
 * @param account what to put in front to run it as another user; empty for our own
 */
record Launch(
    List<String> account,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    StopSignal stop) {

  static Launch of(List<String> command, Map<String, String> environment, Path directory) {
    return new Launch(List.of(), command, environment, directory, StopSignal.TERM);
  }
}
