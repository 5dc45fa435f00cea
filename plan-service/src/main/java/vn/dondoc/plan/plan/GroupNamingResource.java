package vn.dondoc.plan.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.rest.Version;

/** The members of open groups, named plan by plan. */
@Path("/api/v1/plans/{id}/groups/{groupId}/members")
@Tag(name = "plans")
public class GroupNamingResource {

  private final GroupNaming naming;
  private final Caller caller;

  GroupNamingResource(GroupNaming naming, Caller caller) {
    this.naming = naming;
    this.caller = caller;
  }

  /** Organisation codes of the members. */
  @Schema(examples = "{\"units\": [\"H99.03\", \"H99.04\"]}")
  public record NameMembersRequest(
      @NotNull @Size(max = 5000) List<@NotBlank @Size(max = 35) String> units) {}

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listNamedMembers",
      summary = "The units that a plan names as members of an open group")
  public RestResponse<UnitFacts[]> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the group") @PathParam("groupId") UUID groupId) {
    return answer(naming.named(caller.actor(), id, groupId));
  }

  @PUT
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "nameMembers",
      summary = "Name the members of an open group that a draft cites; an empty list takes it back")
  @APIResponse(
      responseCode = "200",
      description = "The members as they are named now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UnitFacts[].class)))
  @APIResponse(responseCode = "422")
  public RestResponse<UnitFacts[]> name(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the group") @PathParam("groupId") UUID groupId,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid NameMembersRequest request) {
    return answer(naming.name(caller.actor(), id, groupId, request.units(), ifMatch));
  }

  private static RestResponse<UnitFacts[]> answer(GroupNaming.Named named) {
    return Version.ok(named.members().toArray(UnitFacts[]::new), named.version());
  }
}
