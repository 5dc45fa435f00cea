package vn.dondoc.plan.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Members that join an open group after the plan was issued. */
@Path("/api/v1/plans/{id}/groups/{groupId}/members")
@Tag(name = "amendments")
public class MemberNamingResource {

  private final MemberNaming naming;
  private final PlanViews views;
  private final Caller caller;

  MemberNamingResource(MemberNaming naming, PlanViews views, Caller caller) {
    this.naming = naming;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Idempotent
  @Transactional
  @Operation(
      operationId = "nameFurtherMembers",
      summary = "Name further members of an open group that an issued plan cites",
      description =
          "A supplementary assignment: the next version of the plan says the same, and the units that join are given the work of the group from the day on which it counts.")
  @APIResponse(
      responseCode = "200",
      description = "Named; the answer and its ETag are the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "422")
  public Response name(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the group") @PathParam("groupId") UUID groupId,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid NameFurtherMembersRequest request) {
    Actor actor = caller.actor();
    Plan plan = naming.name(actor, id, groupId, request, ifMatch);
    return Version.tag(Response.ok(views.of(plan, actor)), plan.version()).build();
  }
}
