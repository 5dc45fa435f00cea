package vn.dondoc.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The numbers of all ports of one stack. */
public final class Ports {
  static final String OFFSET_VARIABLE = "DONDOC_PORT_OFFSET";
  private static final int HIGHEST = 65_535;

  /** Far enough from one another that no port of one stack is a port of its neighbour. */
  private static final int STEP = 1_000;

  private final Map<Port, Integer> numbers;

  private Ports(ToIntFunction<Port> number) {
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
    return new Ports(port -> number(environment, port.variable(), port.standard() + offset));
  }

  public static Ports shiftedBy(int offset) {
    return new Ports(port -> port.standard() + offset);
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

  public int of(Port port) {
    return numbers.get(port);
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
