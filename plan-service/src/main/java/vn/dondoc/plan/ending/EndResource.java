package vn.dondoc.plan.ending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.plan.PlanViews;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Version;

/** The end of an issued plan. */
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
public class EndResource {

  private final PlanEnding ending;
  private final PlanViews views;
  private final Caller caller;

  EndResource(PlanEnding ending, PlanViews views, Caller caller) {
    this.ending = ending;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @Path("close")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(
      operationId = "closePlan",
      summary = "Close the plan by its summary: what is open stays as it stood, and is not urged")
  public RestResponse<PlanView> close(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid EndPlanRequest request) {
    Actor actor = caller.actor();
    return view(ending.end(actor, id, PlanAct.CLOSE, request, ifMatch), actor);
  }

  @POST
  @Path("revoke")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(operationId = "revokePlan", summary = "Revoke the plan: what is open is cancelled")
  public RestResponse<PlanView> revoke(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid EndPlanRequest request) {
    Actor actor = caller.actor();
    return view(ending.end(actor, id, PlanAct.REVOKE, request, ifMatch), actor);
  }

  @POST
  @Path("replace")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Replaced",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "422")
  @Operation(
      operationId = "replacePlan",
      summary = "Put another issued plan in the place of this one: what is open is cancelled")
  public RestResponse<PlanView> replace(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid ReplacePlanRequest request) {
    Actor actor = caller.actor();
    return view(ending.replace(actor, id, request, ifMatch), actor);
  }

  private RestResponse<PlanView> view(Plan plan, Actor actor) {
    return Version.ok(views.of(plan, actor), plan.version());
  }
}
