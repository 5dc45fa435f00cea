package vn.dondoc.plan.clone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.plan.PlanViews;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** Next year's plan from this year's. */
@Path("/api/v1/plans/{id}/clone")
@Tag(name = "plans")
public class CloneResource {

  private final PlanCloning cloning;
  private final PlanViews views;
  private final Caller caller;

  CloneResource(PlanCloning cloning, PlanViews views, Caller caller) {
    this.cloning = cloning;
    this.views = views;
    this.caller = caller;
  }

  /** The first year of the new plan. */
  @Schema(examples = "{\"year\": 2027}")
  public record CloneRequest(@NotNull @Min(2000) @Max(2100) Integer year) {}

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "clonePlan",
      summary = "Clone a plan to another year, as a draft",
      description =
          "Dates move by year, months, quarters and recurrences are laid anew, dimensions and units become what they are in that year; what needs a decision is a warning of the draft.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public Response clone(
      @Parameter(description = "Id of the plan to clone") @PathParam("id") UUID id,
      @NotNull @Valid CloneRequest request) {
    Actor actor = caller.actor();
    Plan plan = cloning.clone(actor, id, request.year());
    return Version.tag(Response.created(URI.create("/api/v1/plans/" + plan.id())), plan.version())
        .entity(views.of(plan, actor))
        .build();
  }
}
