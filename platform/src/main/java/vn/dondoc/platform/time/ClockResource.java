package vn.dondoc.platform.time;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.inbox.Positions;
import vn.dondoc.platform.outbox.OutboxBacklog;
import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.Problem;

/**
 * Where the driver of the demo and test build moves the clock and sees whether the service has
 * caught up. It is no part of the API: the gateway does not route it, and the production build does
 * not have it.
 */
@Path("/internal/clock")
@PermitAll
@IfBuildProperty(name = "dondoc.clock.movable", stringValue = "true")
public class ClockResource {

  @Inject InstantSource clock;
  @Inject ClockStore store;
  @Inject SweepRunner sweeps;
  @Inject OutboxBacklog outbox;
  @Inject Positions positions;

  /**
   * How far the service is; {@code next} is the next instant at which a sweep will have something
   * to do.
   */
  public record ClockView(
      Instant now,
      boolean paused,
      long outbox,
      long pending,
      Map<String, Long> positions,
      Map<String, Instant> watermarks,
      @Nullable Instant next) {}

  /** Where to set the clock. */
  public record SetClockRequest(@NotNull Instant now) {}

  @GET
  @Operation(hidden = true)
  public ClockView view() {
    Instant now = clock.instant();
    return new ClockView(
        now,
        sweeps.paused(),
        outbox.count(),
        sweeps.pending(now),
        positions.all(),
        sweeps.watermarks(),
        sweeps.next(now));
  }

  @PUT
  @Operation(hidden = true)
  public ClockView set(@NotNull @Valid SetClockRequest request) {
    if (!store.set(request.now())) {
      throw new DomainException(ClockProblem.CLOCK_BACKWARDS, clock.instant());
    }
    return view();
  }

  @POST
  @Path("pause")
  @Operation(hidden = true)
  public void pause() {
    sweeps.pause();
  }

  @POST
  @Path("resume")
  @Operation(hidden = true)
  public void resume() {
    sweeps.resume();
  }

  /** Why the clock stays. */
  enum ClockProblem implements Problem {
    CLOCK_BACKWARDS;

    @Override
    public Category category() {
      return Category.CONFLICT;
    }

    @Override
    public String vi() {
      return "Đồng hồ chỉ chạy tới; hiện đang là {0}.";
    }

    @Override
    public String en() {
      return "The clock only moves forward; it stands at {0}.";
    }
  }
}
