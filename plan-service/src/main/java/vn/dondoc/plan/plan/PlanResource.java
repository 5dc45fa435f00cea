package vn.dondoc.plan.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;

/** Plans: read by whoever is concerned, drafted by their focal agency. */
@Path("/api/v1/plans")
@Tag(name = "plans")
public class PlanResource {

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final PlanViews views;
  private final Caller caller;

  PlanResource(PlanRepository plans, PlanDrafting drafting, PlanViews views, Caller caller) {
    this.plans = plans;
    this.drafting = drafting;
    this.views = views;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listPlans",
      summary = "List the plans that concern my unit or one below it, newest first")
  public Page<PlanView> list(
      @Parameter(description = "Status") @QueryParam("status") PlanStatus status,
      @Parameter(description = "Planning year") @QueryParam("year") Integer year,
      @Parameter(description = "Part of the title, with or without diacritics") @QueryParam("q")
          String q,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    Actor actor = caller.actor();
    List<String> after = Cursor.read(cursor, 2);
    List<Plan> read =
        plans.page(
            actor.unit(),
            status,
            year,
            q == null ? null : Folded.containing(q),
            after == null ? null : Instant.parse(after.getFirst()),
            after == null ? null : UUID.fromString(after.getLast()),
            limit + 1);
    Page<Plan> page = Page.of(read, limit, p -> List.of(p.createdAt(), p.id()));
    return new Page<>(page.items().stream().map(p -> views.of(p, actor)).toList(), page.next());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "getPlan",
      summary = "A plan's head, standing and what the caller may do next")
  public RestResponse<PlanView> get(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "As it was at the end of this day, or at this instant")
          @QueryParam("asOf")
          String asOf) {
    Actor actor = caller.actor();
    Plan plan = plans.require(id, actor.unit());
    AsOf then = AsOf.read(asOf);
    PlanView view = then == null ? views.withSources(plan, actor) : views.at(plan, then);
    return Version.ok(view, plan.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "draftPlan", summary = "Draft a plan")
  @APIResponse(
      responseCode = "201",
      description = "Drafted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public Response draft(@NotNull @Valid PlanRequest request) {
    Actor actor = caller.actor();
    Plan plan = drafting.draft(actor, request);
    return Version.tag(Response.created(URI.create("/api/v1/plans/" + plan.id())), plan.version())
        .entity(views.of(plan, actor))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @Operation(
      operationId = "changePlan",
      summary = "Change the head of a draft on its current version")
  public RestResponse<PlanView> change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid PlanRequest request) {
    Actor actor = caller.actor();
    Plan plan = drafting.change(actor, id, request, ifMatch);
    return Version.ok(views.of(plan, actor), plan.version());
  }
}
