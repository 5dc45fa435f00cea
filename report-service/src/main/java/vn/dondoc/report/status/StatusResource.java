package vn.dondoc.report.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.report.counter.StatusRecount;

/** One truthful picture of who has done what, within what the caller sees. */
@Path("/api/v1/status")
@Tag(name = "status")
public class StatusResource {

  private static final String PLAN = "Plan by id";
  private static final String UNIT = "Organisation code: this unit and those below it";
  private static final String BELOW = "Whether units below that one count too";
  private static final String DIMENSION = "Dimension by code; left out: all";
  private static final String CURSOR = "next of the page before";

  @Inject Caller caller;
  @Inject StatusReading status;
  @Inject UnitStatusReading unitStatus;
  @Inject StatusRows rows;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getPlanStatus",
      summary = "Status of a plan: the six cells of assignments, and the reports by period",
      description = "Every number carries the address of the rows behind it.")
  public PlanStatusView plan(
      @Parameter(description = PLAN) @QueryParam("plan") @NotNull UUID plan,
      @Parameter(description = UNIT) @QueryParam("unit") @Size(max = 100) String unit,
      @Parameter(description = BELOW) @QueryParam("below") @DefaultValue("true") boolean below,
      @Parameter(description = DIMENSION) @QueryParam("dimension") @Size(max = 100)
          String dimension) {
    return status.plan(caller.actor(), plan, unit, below, dimension);
  }

  @GET
  @Path("units")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listUnitStatus",
      summary = "Status of a plan by unit",
      description =
          "Without parent every unit that has rows, each with its own; with parent the units directly"
              + " below it, each with all that lies below.")
  public Page<UnitStatusView> units(
      @Parameter(description = PLAN) @QueryParam("plan") @NotNull UUID plan,
      @Parameter(description = "Organisation code of the unit whose children are shown")
          @QueryParam("parent")
          @Size(max = 100)
          String parent,
      @Parameter(description = DIMENSION) @QueryParam("dimension") @Size(max = 100)
          String dimension,
      @Parameter(description = CURSOR) @QueryParam("cursor") @Size(max = 500) String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return unitStatus.units(caller.actor(), plan, parent, dimension, cursor, limit);
  }

  @GET
  @Path("dimensions")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listDimensionStatus",
      summary = "Status of a plan by dimension of the index")
  public Page<DimensionStatusView> dimensions(
      @Parameter(description = PLAN) @QueryParam("plan") @NotNull UUID plan,
      @Parameter(description = UNIT) @QueryParam("unit") @Size(max = 100) String unit,
      @Parameter(description = BELOW) @QueryParam("below") @DefaultValue("true") boolean below,
      @Parameter(description = CURSOR) @QueryParam("cursor") @Size(max = 500) String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return status.dimensions(caller.actor(), plan, unit, below, cursor, limit);
  }

  @GET
  @Path("rows")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(operationId = "listStatusRows", summary = "The assignments behind a number")
  public Page<StatusRowView> rows(@BeanParam @Valid StatusRowFilter filter) {
    return rows.list(caller.actor(), filter);
  }

  @GET
  @Path("recount")
  @RolesAllowed({Role.FOCAL, Role.MONITOR})
  @Operation(
      operationId = "recountStatus",
      summary = "Count the assignments of a plan again and compare with the counters")
  public StatusRecount.RecountView recount(
      @Parameter(description = PLAN) @QueryParam("plan") @NotNull UUID plan) {
    return status.recount(caller.actor(), plan);
  }
}
