package vn.dondoc.task.lifecycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.CurrentViewer;

/** What is done to one assignment. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "assignments")
public class AssignmentLifecycleResource {

  private static final String VERSION = "ETag of the state you have read";
  private static final String ID = "Id of the assignment";

  @Inject CurrentViewer viewer;
  @Inject AssignmentReceipt receipt;
  @Inject AssignmentProgress progress;
  @Inject AssignmentSubmission submission;
  @Inject AssignmentVerification verification;
  @Inject AssignmentHistory history;

  @POST
  @Path("receipt")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(operationId = "receiveAssignment", summary = "Take note of an assignment of your unit")
  public RestResponse<AssignmentView> receive(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = VERSION, required = true) @HeaderParam("If-Match") String ifMatch) {
    return answer(receipt.receive(id, ifMatch, viewer.get()));
  }

  @PUT
  @Path("progress")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(
      operationId = "recordProgress",
      summary = "Report the progress of an assignment of your unit")
  public RestResponse<AssignmentView> record(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = VERSION, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RecordProgressRequest request) {
    return answer(progress.record(id, ifMatch, request, viewer.get()));
  }

  @POST
  @Path("submission")
  @Idempotent
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(
      operationId = "submitAssignment",
      summary = "Hand the result in for verification",
      description =
          "Where the task names a product, product or waiver must be there. The first submission decides whether it was on time.")
  @APIResponse(
      responseCode = "201",
      description = "Handed in; the round stays in the history",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssignmentView.class)))
  public Response submit(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = VERSION, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SubmitAssignmentRequest request) {
    AssignmentView view = submission.submit(id, ifMatch, request, viewer.get());
    return Version.tag(
            Response.created(URI.create("/api/v1/assignments/" + id + "/history")), view.version())
        .entity(view)
        .build();
  }

  @POST
  @Path("verification")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "verifyAssignment",
      summary = "Confirm a result as the plan's issuer, focal or standing agency")
  public RestResponse<AssignmentView> verify(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = VERSION, required = true) @HeaderParam("If-Match") String ifMatch,
      @Valid VerifyAssignmentRequest request) {
    String note = request == null ? null : request.note();
    return answer(verification.verify(id, ifMatch, note, viewer.get()));
  }

  @POST
  @Path("return")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "returnAssignment",
      summary = "Send a result back as the plan's issuer, focal or standing agency",
      description =
          "What was returned is not completed; the unit works on it and hands it in again.")
  public RestResponse<AssignmentView> giveBack(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = VERSION, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReturnAssignmentRequest request) {
    return answer(verification.giveBack(id, ifMatch, request.reason(), viewer.get()));
  }

  @GET
  @Path("history")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listAssignmentHistory",
      summary = "Every act on an assignment with its author, oldest first")
  public Page<HistoryEntryView> history(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = "The value next of the page before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return history.read(id, viewer.get(), cursor, limit);
  }

  private static RestResponse<AssignmentView> answer(AssignmentView view) {
    return Version.ok(view, view.version());
  }
}
