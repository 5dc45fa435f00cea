package vn.dondoc.plan.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;

/** The issued versions of a plan: each whole, and what differs from the one before. */
@Path("/api/v1/plans/{id}/versions")
@Tag(name = "amendments")
@RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
public class VersionResource {

  private final PlanHistory history;
  private final Caller caller;

  VersionResource(PlanHistory history, Caller caller) {
    this.history = history;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listPlanVersions",
      summary = "The issued versions of a plan with their documents and reasons, oldest first")
  public List<PlanVersionView> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return history.versions(caller.actor(), id);
  }

  @GET
  @Path("{version}")
  @Operation(operationId = "getPlanVersion", summary = "An issued version of a plan, whole")
  public WholeVersionView get(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Number of the version, from 1") @PathParam("version") int version) {
    return history.version(caller.actor(), id, version);
  }

  @GET
  @Path("{version}/diff")
  @Operation(
      operationId = "diffPlanVersion",
      summary = "What an issued version says otherwise than the one before, field by field")
  public DiffView diff(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Number of the version, from 2") @PathParam("version") int version) {
    return history.diff(caller.actor(), id, version);
  }
}
