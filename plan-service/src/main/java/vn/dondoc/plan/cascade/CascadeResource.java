package vn.dondoc.plan.cascade;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.dondoc.platform.rest.Version;

/** A plan among the plans above and below it. */
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
public class CascadeResource {

  private final CascadeReading reading;
  private final Triage triage;
  private final TaskLinking linking;
  private final Caller caller;

  CascadeResource(CascadeReading reading, Triage triage, TaskLinking linking, Caller caller) {
    this.reading = reading;
    this.triage = triage;
    this.linking = linking;
    this.caller = caller;
  }

  @GET
  @Path("cascade")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getPlanCascade",
      summary = "The plans above and below a plan, and what of it is covered")
  public CascadeView cascade(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return reading.of(caller.actor(), id);
  }

  @GET
  @Path("triage")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR})
  @Operation(
      operationId = "getPlanTriage",
      summary = "The tasks of a plan above with what was decided about each")
  @APIResponse(
      responseCode = "200",
      description = "Each task of the plan above, in order",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TriageView[].class)))
  @APIResponse(responseCode = "422")
  public RestResponse<TriageView[]> triage(
      @Parameter(description = "Id of the own plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the plan above, which the own plan cites", required = true)
          @QueryParam("parent")
          @NotNull
          UUID parent) {
    return answer(triage.read(caller.actor(), id, parent));
  }

  @PUT
  @Path("triage")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "sortParentTasks",
      summary = "Do, support or skip tasks of the plan above",
      description =
          "Drafts a task with the parent's words for each that is done or supported, and numbers the tasks of the draft anew.")
  @APIResponse(
      responseCode = "200",
      description = "Each task of the plan above, in order; the ETag is the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TriageView[].class)))
  @APIResponse(responseCode = "422")
  public RestResponse<TriageView[]> sort(
      @Parameter(description = "Id of the own draft") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TriageRequest request) {
    return answer(triage.sort(caller.actor(), id, request, ifMatch));
  }

  private static RestResponse<TriageView[]> answer(Triage.Sorted sorted) {
    return Version.ok(sorted.tasks().toArray(TriageView[]::new), sorted.version());
  }

  @PUT
  @Path("tasks/{task}/links")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "linkPlanTask",
      summary = "Say what a task of a draft carries out, and whether it obliges to a sub-plan")
  @APIResponse(
      responseCode = "200",
      description = "The links; the ETag is the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LinkRequest.class)))
  @APIResponse(responseCode = "422")
  public RestResponse<LinkRequest> link(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the task") @PathParam("task") UUID task,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid LinkRequest request) {
    long version = linking.link(caller.actor(), id, task, request, ifMatch);
    return Version.ok(request, version);
  }
}
