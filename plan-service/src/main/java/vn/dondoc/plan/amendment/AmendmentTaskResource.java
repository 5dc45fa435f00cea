package vn.dondoc.plan.amendment;

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
import vn.dondoc.plan.plan.TaskRequest;
import vn.dondoc.plan.plan.TaskView;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** The tasks of an amendment. Their version is the amendment's. */
@Path("/api/v1/plans/{id}/amendments/{amendment}/tasks")
@Tag(name = "amendments")
public class AmendmentTaskResource {

  private final AmendmentDrafting drafting;
  private final AmendmentTexts texts;
  private final Caller caller;

  AmendmentTaskResource(AmendmentDrafting drafting, AmendmentTexts texts, Caller caller) {
    this.drafting = drafting;
    this.texts = texts;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(operationId = "listAmendmentTasks", summary = "The tasks that an amendment has")
  public RestResponse<TaskView[]> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment) {
    Amendment read = drafting.readable(caller.actor(), id, amendment);
    return Version.ok(
        read.content().tasks().stream().map(TaskView::from).toArray(TaskView[]::new),
        read.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "addAmendmentTask", summary = "Add a task in an amendment")
  @APIResponse(
      responseCode = "201",
      description = "Added; the ETag is the amendment's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TaskView.class)))
  public Response add(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TaskRequest request) {
    AmendmentTexts.Written<TaskView> written =
        texts.putTask(caller.actor(), id, amendment, null, request, ifMatch);
    String place = "/api/v1/plans/" + id + "/amendments/" + amendment + "/tasks/";
    return Version.tag(Response.created(URI.create(place + written.view().id())), written.version())
        .entity(written.view())
        .build();
  }

  @PUT
  @Path("{task}")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "changeAmendmentTask",
      summary = "Change a task in an amendment; it keeps its id")
  public RestResponse<TaskView> change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "Id of the task") @PathParam("task") UUID task,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TaskRequest request) {
    AmendmentTexts.Written<TaskView> written =
        texts.putTask(caller.actor(), id, amendment, task, request, ifMatch);
    return Version.ok(written.view(), written.version());
  }

  @DELETE
  @Path("{task}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "dropAmendmentTask", summary = "Drop a task in an amendment")
  public RestResponse<Void> remove(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "Id of the task") @PathParam("task") UUID task,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return Version.noContent(texts.removeTask(caller.actor(), id, amendment, task, ifMatch));
  }
}
