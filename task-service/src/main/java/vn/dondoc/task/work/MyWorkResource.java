package vn.dondoc.task.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.CurrentViewer;

/** My work. */
@Path("/api/v1/my-work")
@Tag(name = "assignments")
public class MyWorkResource {

  @Inject CurrentViewer viewer;
  @Inject AssignmentReading reading;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER})
  @Operation(
      operationId = "listMyWork",
      summary = "What waits for your unit, across plans",
      description =
          "Past due first, then by due instant, then what is never due. What was handed in waits for the focal agency and is not listed.")
  public Page<AssignmentView> myWork(
      @Parameter(description = "The value next of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return reading.myWork(viewer.get(), cursor, limit);
  }
}
