package vn.dondoc.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of a service. Only a build with {@code dondoc.clock.movable=true} has one that
 * moves.
 */
public class Clocks {

  @Produces
  @Singleton
  @DefaultBean
  public InstantSource system() {
    return inMicroseconds();
  }

  @Produces
  @Singleton
  @IfBuildProperty(name = "dondoc.clock.movable", stringValue = "true")
  public MovableClock movable() {
    return new MovableClock(inMicroseconds());
  }

  /** The time of the wall, for what the identity provider has dated; never for the domain. */
  public static InstantSource ofTheWall() {
    return InstantSource.system();
  }

  /**
   * As fine as the database keeps instants: it rounds finer ones, and so would make the last
   * nanoseconds of a day the next day.
   */
  private static InstantSource inMicroseconds() {
    return Clock.tick(
        InstantSource.system().withZone(ZoneOffset.UTC), Duration.of(1, ChronoUnit.MICROS));
  }
}
