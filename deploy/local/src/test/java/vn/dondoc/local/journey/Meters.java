package vn.dondoc.local.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.dondoc.local.StackException;

/** The counters of one replica, as it publishes them. */
final class Meters {

  private Meters() {}

  /** The sum over all tags; 0 where it never counted. */
  static double sum(URI replica, String counter) {
    return sum(replica, counter, "");
  }

  /**
   * @param tag as it is published, such as {@code channel="EMAIL"}
   */
  static double sum(URI replica, String counter, String tag) {
    try (InputStream in = replica.resolve("/q/metrics").toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> l.startsWith(counter + "{") || l.startsWith(counter + " "))
          .filter(l -> l.contains(tag))
          .mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1)))
          .sum();
    } catch (IOException e) {
      throw new StackException(replica + ": " + e, e);
    }
  }
}
