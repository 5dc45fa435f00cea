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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** The reporting regimes of a plan. Their version is the plan's. */
@Path("/api/v1/plans/{id}/regimes")
@Tag(name = "plans")
public class RegimeResource {

  private final PlanRepository plans;
  private final RegimeDrafting drafting;
  private final Caller caller;

  RegimeResource(PlanRepository plans, RegimeDrafting drafting, Caller caller) {
    this.plans = plans;
    this.drafting = drafting;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(summary = "The reporting regimes of a plan")
  public Response list(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    Plan plan = plans.require(id, caller.actor().unit());
    return Version.ok(
        plans.regimes(id).stream().map(RegimeView::from).toArray(RegimeView[]::new),
        plan.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(summary = "Add a reporting regime to a draft (If-Match of the plan, Idempotency-Key)")
  public Response add(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan") @HeaderParam("If-Match") String ifMatch,
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
  @Operation(summary = "Correct a regime of a draft (If-Match of the plan)")
  public Response change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the plan") @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RegimeRequest request) {
    RegimeDrafting.Written written = drafting.change(caller.actor(), id, regime, request, ifMatch);
    return Version.ok(written.regime(), written.version());
  }

  @DELETE
  @Path("{regime}")
  @RolesAllowed(Role.FOCAL)
  @Operation(summary = "Take a regime out of a draft (If-Match of the plan)")
  public Response remove(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the plan") @HeaderParam("If-Match") String ifMatch) {
    return Version.tag(Response.noContent(), drafting.remove(caller.actor(), id, regime, ifMatch))
        .build();
  }
}
