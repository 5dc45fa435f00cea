package vn.dondoc.plan.indextarget;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;

/** Which weak sub-dimension has no task. */
@Path("/api/v1/plans/{id}/coverage")
@Tag(name = "plans")
public class CoverageResource {

  private final Coverage coverage;
  private final Caller caller;

  CoverageResource(Coverage coverage, Caller caller) {
    this.coverage = coverage;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getCoverage",
      summary = "Each sub-dimension's last result against the tasks that serve it",
      description = "The weak ones without a task come first.")
  public CoverageMap get(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return coverage.of(caller.actor(), id);
  }
}
