package vn.dondoc.plan.group;

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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.time.Deadline;

/** The generic groups and who belongs to them. */
@Path("/api/v1/groups")
@Tag(name = "groups")
public class GroupResource {

  private final GroupRepository groups;
  private final GroupKeeping keeping;
  private final UnitRepository units;
  private final Caller caller;
  private final InstantSource clock;

  GroupResource(
      GroupRepository groups,
      GroupKeeping keeping,
      UnitRepository units,
      Caller caller,
      InstantSource clock) {
    this.groups = groups;
    this.keeping = keeping;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "listGroups", summary = "The generic groups that plans may cite")
  public List<GroupView> list() {
    return groups.list("order by name").stream().map(UnitGroup::view).toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getGroup", summary = "A generic group")
  public RestResponse<GroupView> get(
      @Parameter(description = "Id of the group") @PathParam("id") UUID id) {
    return answer(groups.require(id));
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "enterGroup", summary = "Enter a generic group")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GroupView.class)))
  public Response enter(@NotNull @Valid GroupRequest request) {
    UnitGroup group = keeping.enter(caller.actor(), request);
    return Version.tag(
            Response.created(URI.create("/api/v1/groups/" + group.id())), group.version())
        .entity(group.view())
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "changeGroup", summary = "Change a group on its current version")
  public RestResponse<GroupView> change(
      @Parameter(description = "Id of the group") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the group", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid GroupRequest request) {
    return answer(keeping.change(caller.actor(), id, request, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "removeGroup", summary = "Remove a group that no plan cites")
  public void remove(
      @Parameter(description = "Id of the group") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the group", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    keeping.remove(caller.actor(), id, ifMatch);
  }

  private static RestResponse<GroupView> answer(UnitGroup group) {
    return Version.ok(group.view(), group.version());
  }

  @GET
  @Path("{id}/members")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listGroupMembers",
      summary = "The units of a closed group in the territory of a unit on a day")
  public List<UnitFacts> members(
      @Parameter(description = "Id of the group") @PathParam("id") UUID id,
      @Parameter(description = "Organisation code of the issuing unit", required = true)
          @QueryParam("issuer")
          String issuer,
      @Parameter(description = "Day, today by default") @QueryParam("asOf") LocalDate asOf) {
    UnitGroup group = groups.require(id);
    Unit unit = units.require(issuer);
    LocalDate day = asOf == null ? Deadline.dayOf(clock.instant()) : asOf;
    List<Unit> members = groups.members(group, units.territoryOn(unit.id(), day), day);
    return units.factsOn(members.stream().map(Unit::id).toList(), day);
  }
}
