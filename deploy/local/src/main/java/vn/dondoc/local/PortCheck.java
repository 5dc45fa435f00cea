package vn.dondoc.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Looks whether all ports are free before anything is started: a server that finds its port taken
 * says so late, in its own words and in its own log.
 */
final class PortCheck {
  /** How long the children of a launcher that was killed may take to go. */
  private static final Duration REMAINS_GO_WITHIN = Duration.ofSeconds(30);

  private PortCheck() {}

  /**
   * @param data locked by the caller: a listener that works on this folder is what a killed
   *     launcher left, already told to stop, and worth waiting for
   */
  static void requireFree(Ports ports, DataFolder data) {
    Waiting.until(
        () -> taken(ports).stream().noneMatch(port -> worksOn(ports.of(port), data)),
        REMAINS_GO_WITHIN,
        () -> "lần chạy trước dừng hẳn / the processes of the last run to end");
    List<Port> taken = taken(ports);
    if (!taken.isEmpty()) {
      throw new StackException(
          taken.stream().map(port -> describe(port, ports)).collect(Collectors.joining("\n")));
    }
  }

  static List<Port> taken(Ports ports) {
    return Arrays.stream(Port.values()).filter(port -> isTaken(ports.of(port))).toList();
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean worksOn(int port, DataFolder data) {
    return PortOwner.of(port)
        .filter(owner -> owner.commandLine().contains(data.root().toString()))
        .isPresent();
  }

  private static String describe(Port port, Ports ports) {
    int number = ports.of(port);
    String owner =
        PortOwner.of(number)
            .map(PortOwner::toString)
            .orElse("không rõ tiến trình / process unknown");
    return "Cổng %d (%s) đang bị chiếm / port is taken by %s%n  Đổi cổng / use another: %s=… ./dondoc up"
        .formatted(number, port.name().toLowerCase(Locale.ROOT), owner, port.variable());
  }
}
