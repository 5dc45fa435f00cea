package vn.dondoc.notification.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Page;

/** What is watched, what fires next and why. */
@Path("/api/v1/watches")
@Tag(name = "ladders")
public class WatchResource {

  @Inject WatchList watches;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.MONITOR})
  @Operation(operationId = "listWatches", summary = "List watched due instants, earliest first")
  public Page<WatchView> list(
      @Parameter(description = "Only of this plan") @QueryParam("plan") UUID plan,
      @Parameter(description = "Only of this unit") @QueryParam("unit") UUID unit,
      @Parameter(description = "Value next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return watches.list(caller.actor(), plan, unit, cursor, limit);
  }
}
