package vn.dondoc.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** How notices reached persons. */
@Path("/api/v1/deliveries")
@Tag(name = "notices")
public class DeliveryResource {

  @Inject DeliveryLog log;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Role.FOCAL, Role.MONITOR, Role.ADMIN})
  @Operation(operationId = "listDeliveries", summary = "List the deliveries of a notice")
  public Page<DeliveryView> list(
      @Parameter(description = "Id of the notice", required = true) @QueryParam("notice") @NotNull
          UUID notice,
      @Parameter(description = "Value next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return log.of(caller.actor(), notice, cursor, limit);
  }
}
