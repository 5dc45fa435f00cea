package vn.dondoc.task.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.CurrentViewer;

/** Reading assignments. */
@Path("/api/v1/assignments")
@Tag(name = "assignments")
public class AssignmentResource {

  @Inject CurrentViewer viewer;
  @Inject AssignmentReading reading;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listAssignments",
      summary = "List the assignments you may see",
      description =
          "Those of your unit, of units below it, and of plans and tasks your unit is related to. In lists, actions holds the allowed ones only.")
  public Page<AssignmentView> list(
      @Parameter(description = "Id of a plan") @QueryParam("plan") UUID plan,
      @Parameter(description = "Id of a task") @QueryParam("task") UUID task,
      @Parameter(description = "Organisation code of a unit") @QueryParam("unit") @Size(max = 35)
          String unit,
      @Parameter(description = "States; several are joined by or")
          @QueryParam("state")
          @Size(max = 8)
          List<AssignmentStatus> state,
      @Parameter(description = "Earliest last permitted day, included") @QueryParam("dueFrom")
          LocalDate dueFrom,
      @Parameter(description = "Latest last permitted day, included") @QueryParam("dueTo")
          LocalDate dueTo,
      @Parameter(
              description =
                  "Whether the due instant passed before the first submission, or before now where nothing waits for verification")
          @QueryParam("pastDue")
          Boolean pastDue,
      @Parameter(description = "Words of the task, with or without diacritics")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @Parameter(description = "The value next of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return reading.list(
        new AssignmentFilter(plan, task, unit, state, dueFrom, dueTo, pastDue, q),
        viewer.get(),
        cursor,
        limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getAssignment",
      summary = "Read one assignment, with every action and why it is refused")
  public RestResponse<AssignmentView> get(
      @Parameter(description = "Id of the assignment") @PathParam("id") UUID id) {
    AssignmentView view = reading.one(id, viewer.get());
    return Version.ok(view, view.version());
  }
}
