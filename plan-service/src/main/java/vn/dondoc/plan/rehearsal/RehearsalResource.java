package vn.dondoc.plan.rehearsal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;

/** The rehearsal before the issue. */
@Path("/api/v1/plans/{id}/rehearsal")
@Tag(name = "plans")
public class RehearsalResource {

  private final Rehearsal rehearsal;
  private final Caller caller;

  RehearsalResource(Rehearsal rehearsal, Caller caller) {
    this.rehearsal = rehearsal;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.MONITOR})
  @Operation(
      operationId = "rehearsePlan",
      summary = "What issuing the plan would create, for whom and when",
      description =
          "Counts as task-service and report-service will: per task the distinct units after expansion x occurrences, per regime the reporting units x periods.")
  public RehearsalView rehearse(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "How many of the busiest units to tell of, 1 to 500")
          @QueryParam("busiest")
          @DefaultValue("20")
          @Min(1)
          @Max(500)
          int busiest) {
    return rehearsal.rehearse(caller.actor(), id, busiest);
  }
}
