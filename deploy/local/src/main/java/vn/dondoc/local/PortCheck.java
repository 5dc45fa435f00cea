package vn.dondoc.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks whether all ports are free before anything is started: a server that finds its port taken
 * says so late, in its own words and in its own log.
 */
final class PortCheck {
  private PortCheck() {}

  static void requireFree(Ports ports) {
    List<Port> taken = taken(ports);
    if (!taken.isEmpty()) {
      throw new StackException(
          taken.stream()
              .map(port -> describe(port, ports))
              .collect(
                  Collectors.joining(
                      "\n",
                      "Cổng đã bị chiếm / ports are taken by other processes:\n",
                      "\n  Đổi một cổng / move one: %s=…   đổi mọi cổng / move all: %s=1000"
                          .formatted(taken.getFirst().variable(), Ports.OFFSET_VARIABLE))));
    }
  }

  static List<Port> taken(Ports ports) {
    return Arrays.stream(Port.values())
        .filter(port -> ports.all(port).stream().anyMatch(PortCheck::isTaken))
        .toList();
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

  private static String describe(Port port, Ports ports) {
    int number = ports.all(port).stream().filter(PortCheck::isTaken).findFirst().orElseThrow();
    String owner =
        PortOwner.of(number)
            .map(PortOwner::toString)
            .orElse("không rõ tiến trình / process unknown");
    return "  %5d %-18s %s".formatted(number, port.variable(), owner);
  }
}
