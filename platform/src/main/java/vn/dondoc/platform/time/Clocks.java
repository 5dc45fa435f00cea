package vn.dondoc.platform.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The one clock of a service. Only a build with {@code dondoc.clock.movable=true} has one that
 * moves.
 */
public class Clocks {

  @Produces
  @Singleton
  @DefaultBean
  public InstantSource system() {
    return InstantSource.system();
  }

  @Produces
  @Singleton
  @IfBuildProperty(name = "dondoc.clock.movable", stringValue = "true")
  public MovableClock movable() {
    return new MovableClock(InstantSource.system());
  }
}
