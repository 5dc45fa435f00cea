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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.plan.plan.PlanRequest;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** Amendments of an issued plan: opened, drafted, compared, dropped. */
@Path("/api/v1/plans/{id}/amendments")
@Tag(name = "amendments")
public class AmendmentResource {

  private final AmendmentDrafting drafting;
  private final PlanHistory history;
  private final Caller caller;

  AmendmentResource(AmendmentDrafting drafting, PlanHistory history, Caller caller) {
    this.drafting = drafting;
    this.history = history;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(
      operationId = "listAmendments",
      summary = "The amendments of a plan that my unit runs, oldest first")
  public List<AmendmentView> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return drafting.list(caller.actor(), id).stream().map(AmendmentView::from).toList();
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(
      operationId = "openAmendment",
      summary = "Open an amendment of the version in force, with its reason")
  @APIResponse(
      responseCode = "201",
      description = "Opened; it says what the version in force says",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AmendmentView.class)))
  public Response open(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @NotNull @Valid AmendmentRequest request) {
    AmendmentView opened = AmendmentView.from(drafting.open(caller.actor(), id, request));
    return Version.tag(
            Response.created(URI.create("/api/v1/plans/" + id + "/amendments/" + opened.id())),
            opened.version())
        .entity(opened)
        .build();
  }

  @GET
  @Path("{amendment}")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(operationId = "getAmendment", summary = "An amendment with its document and head")
  public RestResponse<AmendmentView> get(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment) {
    return answer(drafting.readable(caller.actor(), id, amendment));
  }

  @PUT
  @Path("{amendment}")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @Operation(
      operationId = "stateAmendment",
      summary = "Change the document and the reason of an amendment that is drafted")
  public RestResponse<AmendmentView> state(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid AmendmentRequest request) {
    return answer(drafting.state(caller.actor(), id, amendment, request, ifMatch));
  }

  @DELETE
  @Path("{amendment}")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @Operation(
      operationId = "dropAmendment",
      summary = "Give up an amendment that is drafted; it stays in the list")
  public RestResponse<AmendmentView> drop(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return answer(drafting.drop(caller.actor(), id, amendment, ifMatch));
  }

  @PUT
  @Path("{amendment}/head")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AmendmentView.class)))
  @APIResponse(responseCode = "422")
  @Operation(
      operationId = "changeAmendmentHead",
      summary = "Change the plan's head in an amendment, but for what identifies the plan")
  public RestResponse<AmendmentView> changeHead(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PlanRequest request) {
    return answer(drafting.changeHead(caller.actor(), id, amendment, request, ifMatch));
  }

  @GET
  @Path("{amendment}/diff")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Operation(
      operationId = "diffAmendment",
      summary = "What an amendment says otherwise than the version it was begun on")
  public DiffView diff(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment) {
    return history.diff(caller.actor(), id, amendment);
  }

  private static RestResponse<AmendmentView> answer(Amendment amendment) {
    return Version.ok(AmendmentView.from(amendment), amendment.version());
  }
}
