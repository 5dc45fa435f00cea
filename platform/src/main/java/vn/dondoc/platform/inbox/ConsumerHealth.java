package vn.dondoc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while events cannot be applied. */
@Readiness
@ApplicationScoped
class ConsumerHealth implements HealthCheck {

  private volatile String fault;

  void failing(Throwable cause) {
    fault = cause.getClass().getSimpleName();
  }

  void well() {
    fault = null;
  }

  @Override
  public HealthCheckResponse call() {
    String now = fault;
    return now == null
        ? HealthCheckResponse.up("events")
        : HealthCheckResponse.named("events").down().withData("fault", now).build();
  }
}
