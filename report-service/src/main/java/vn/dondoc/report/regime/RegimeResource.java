package vn.dondoc.report.regime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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

/** Reporting regimes and the dates that follow from their rules. */
@Path("/api/v1/regimes")
@Tag(name = "regimes")
public class RegimeResource {

  @Inject Caller caller;
  @Inject RegimeReading reading;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listRegimes",
      summary = "List the reporting regimes with their periods and dates")
  public Page<RegimeView> list(
      @Parameter(description = "Plan by id") @QueryParam("plan") UUID plan,
      @Parameter(description = "next of the page before") @QueryParam("cursor") @Size(max = 500)
          String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return reading.list(caller.actor(), plan, cursor, limit);
  }
}
