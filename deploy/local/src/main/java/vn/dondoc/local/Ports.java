package vn.dondoc.local;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of all ports of one stack. Every service listens once for each of its replicas, the
 * second ten above the first, and so on.
 */
public final class Ports {
  static final String OFFSET_VARIABLE = "DONDOC_PORT_OFFSET";
  static final String REPLICAS_VARIABLE = "DONDOC_REPLICAS";
  private static final int HIGHEST = 65_535;

  /** From one replica of a service to the next; more than services, so that none meets another. */
  private static final int REPLICA_STEP = 10;

  /** The next would listen where Keycloak does. */
  private static final int MOST_REPLICAS = 9;

  private static final Set<Port> OF_SERVICES =
      Arrays.stream(DondocService.values())
          .map(DondocService::port)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Port.class)));

  /** Far enough from one another that no port of one stack is a port of its neighbour. */
  private static final int STEP = 1_000;

  private final Map<Port, Integer> numbers;
  private final int replicas;

  private Ports(ToIntFunction<Port> number, int replicas) {
    if (replicas < 1 || replicas > MOST_REPLICAS) {
      throw new StackException(
          "%s=%d: từ 1 đến %d / from 1 to %3$d"
              .formatted(REPLICAS_VARIABLE, replicas, MOST_REPLICAS));
    }
    this.replicas = replicas;
    numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int value = number.applyAsInt(port);
      if (value < 1 || value > HIGHEST) {
        throw new StackException(
            port.variable() + ": " + value + " không phải là cổng / is no port");
      }
      numbers.put(port, value);
    }
  }

  /** The defaults, each moved by its own variable or all by {@code DONDOC_PORT_OFFSET}. */
  public static Ports fromEnvironment(Map<String, String> environment) {
    int offset = number(environment, OFFSET_VARIABLE, 0);
    return new Ports(
        port -> number(environment, port.variable(), port.standard() + offset),
        number(environment, REPLICAS_VARIABLE, 1));
  }

  public static Ports shiftedBy(int offset) {
    return new Ports(port -> port.standard() + offset, 1);
  }

  /** The first shift, beginning with the given one, at which nobody listens on any of the ports. */
  public static Ports firstFree(int fromOffset) {
    for (int offset = fromOffset;
        offset + Port.KAFKA_CONTROLLER.standard() <= HIGHEST;
        offset += STEP) {
      Ports ports = shiftedBy(offset);
      if (PortCheck.taken(ports).isEmpty()) {
        return ports;
      }
    }
    throw new StackException(
        "Không còn dãy cổng trống / no free range of ports from " + fromOffset);
  }

  /** The same ports, for a stack with so many replicas of each service. */
  public Ports withReplicas(int count) {
    return new Ports(numbers::get, count);
  }

  /** How often each service runs. */
  public int replicas() {
    return replicas;
  }

  /** The number; that of the first replica for a service. */
  public int of(Port port) {
    return numbers.get(port);
  }

  /**
   * Where a replica of a service listens.
   *
   * @param replica from 1
   */
  public int of(DondocService service, int replica) {
    return of(service.port()) + (replica - 1) * REPLICA_STEP;
  }

  /** Every number of the port: those of all replicas for a service. */
  List<Integer> all(Port port) {
    int first = of(port);
    return OF_SERVICES.contains(port)
        ? IntStream.range(0, replicas).map(r -> first + r * REPLICA_STEP).boxed().toList()
        : List.of(first);
  }

  private static int number(Map<String, String> environment, String variable, int otherwise) {
    String text = environment.getOrDefault(variable, "");
    if (text.isBlank()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new StackException(variable + "=" + text + ": không phải là số / not a number", e);
    }
  }
}
