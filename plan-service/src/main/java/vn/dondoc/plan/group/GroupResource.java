package vn.dondoc.plan.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** The generic groups and who belongs to them. */
@Path("/api/v1/groups")
@Tag(name = "groups")
@RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
public class GroupResource {

  private final GroupRepository groups;
  private final UnitRepository units;
  private final InstantSource clock;

  GroupResource(GroupRepository groups, UnitRepository units, InstantSource clock) {
    this.groups = groups;
    this.units = units;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(operationId = "listGroups", summary = "The generic groups that plans may cite")
  public List<GroupView> list() {
    return groups.list("order by name").stream().map(UnitGroup::view).toList();
  }

  @GET
  @Path("{id}/members")
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
    UnitGroup group = groups.findById(id);
    if (group == null) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    Unit unit = units.require(issuer);
    LocalDate day = asOf == null ? Deadline.dayOf(clock.instant()) : asOf;
    return groups.members(group, unit.territory(), day).stream().map(Unit::facts).toList();
  }
}
