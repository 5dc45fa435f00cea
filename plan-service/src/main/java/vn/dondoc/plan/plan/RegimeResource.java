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

/** The reporting regimes of a plan. Their version is the plan's. */
@Path("/api/v1/plans/{id}/regimes")
@Tag(name = "plans")
public class RegimeResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final RegimeDrafting drafting;
  private final Sources sources;
  private final Caller caller;

  RegimeResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      RegimeDrafting drafting,
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
  @Operation(operationId = "listPlanRegimes", summary = "The reporting regimes of a plan")
  public RestResponse<RegimeView[]> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "As they were at the end of this day, or at this instant")
          @QueryParam("asOf")
          String asOf) {
    Plan plan = plans.require(id, caller.actor().unit());
    AsOf then = AsOf.read(asOf);
    if (then != null) {
      PlanContent was = versions.at(id, then).content();
      return Version.ok(
          was.regimes().stream().map(RegimeView::from).toArray(RegimeView[]::new), plan.version());
    }
    Sources.OfPlan read = sources.of(id);
    return Version.ok(
        plans.content(plan).regimes().stream()
            .map(r -> RegimeView.from(r, read))
            .toArray(RegimeView[]::new),
        plan.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "addPlanRegime", summary = "Add a reporting regime to a draft")
  @APIResponse(
      responseCode = "201",
      description = "Added; the ETag is the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RegimeView.class)))
  public Response add(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RegimeRequest request) {
    RegimeDrafting.Written written = drafting.add(caller.actor(), id, request, ifMatch);
    return Version.tag(
            Response.created(
                URI.create("/api/v1/plans/" + id + "/regimes/" + written.regime().id())),
            written.version())
        .entity(written.regime())
        .build();
  }

  @PUT
  @Path("{regime}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "changePlanRegime", summary = "Correct a regime of a draft")
  public RestResponse<RegimeView> change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RegimeRequest request) {
    RegimeDrafting.Written written = drafting.change(caller.actor(), id, regime, request, ifMatch);
    return Version.ok(written.regime(), written.version());
  }

  @DELETE
  @Path("{regime}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "removePlanRegime", summary = "Take a regime out of a draft")
  public RestResponse<Void> remove(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return Version.noContent(drafting.remove(caller.actor(), id, regime, ifMatch));
  }
}
