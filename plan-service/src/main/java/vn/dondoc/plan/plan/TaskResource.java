package vn.dondoc.plan.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** The tasks of a plan, whole: a plan has some dozens. Their version is the plan's. */
@Path("/api/v1/plans/{id}/tasks")
@Tag(name = "plans")
public class TaskResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final TaskDrafting drafting;
  private final Sources sources;
  private final Caller caller;

  TaskResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      TaskDrafting drafting,
      Sources sources,
      Caller caller) {
    this.plans = plans;
    this.versions = versions;
    this.drafting = drafting;
    this.sources = sources;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "listPlanTasks", summary = "The tasks of a plan in their order")
  public RestResponse<TaskView[]> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "As they were at the end of this day, or at this instant")
          @QueryParam("asOf")
          String asOf) {
    Plan plan = plans.require(id, caller.actor().unit());
    AsOf then = AsOf.read(asOf);
    if (then != null) {
      PlanContent was = versions.at(id, then).content();
      return Version.ok(
          was.tasks().stream().map(TaskView::from).toArray(TaskView[]::new), plan.version());
    }
    Sources.OfPlan read = sources.of(id);
    return Version.ok(
        plans.content(plan).tasks().stream()
            .map(t -> TaskView.from(t, read))
            .toArray(TaskView[]::new),
        plan.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "addPlanTask", summary = "Add a task to a draft")
  @APIResponse(
      responseCode = "201",
      description = "Added; the ETag is the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskView.class)))
  public Response add(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TaskRequest request) {
    TaskDrafting.Written written = drafting.add(caller.actor(), id, request, ifMatch);
    return Version.tag(
            Response.created(URI.create("/api/v1/plans/" + id + "/tasks/" + written.task().id())),
            written.version())
        .entity(written.task())
        .build();
  }

  @PUT
  @Path("{task}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "changePlanTask", summary = "Correct a task of a draft")
  public RestResponse<TaskView> change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the task") @PathParam("task") UUID task,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TaskRequest request) {
    TaskDrafting.Written written = drafting.change(caller.actor(), id, task, request, ifMatch);
    return Version.ok(written.task(), written.version());
  }

  @DELETE
  @Path("{task}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "removePlanTask", summary = "Take a task out of a draft")
  public RestResponse<Void> remove(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the task") @PathParam("task") UUID task,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return Version.noContent(drafting.remove(caller.actor(), id, task, ifMatch));
  }
}
