package vn.dondoc.plan.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;

/** The register of units: readable by everyone who is signed in, kept by the administrator. */
@Path("/api/v1/units")
@Tag(name = "units")
public class UnitResource {

  private final UnitRepository units;
  private final UnitRegistration registration;
  private final Caller caller;

  UnitResource(UnitRepository units, UnitRegistration registration, Caller caller) {
    this.units = units;
    this.registration = registration;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listUnits",
      summary = "List units by code; search names without diacritics")
  public Page<UnitView> list(
      @Parameter(description = "Part of the name, with or without diacritics") @QueryParam("q")
          String q,
      @Parameter(description = "Tier, such as PROVINCE or COMMUNE") @QueryParam("tier") String tier,
      @Parameter(description = "Kind of unit") @QueryParam("kind") UnitKind kind,
      @Parameter(description = "Code of the unit directly above") @QueryParam("parent")
          String parent,
      @Parameter(description = "Only units valid on this day") @QueryParam("asOf") LocalDate asOf,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 1);
    List<UnitView> read =
        units
            .page(
                q == null ? null : Folded.containing(q),
                tier,
                kind,
                parent,
                asOf,
                after == null ? null : after.getFirst(),
                limit + 1)
            .stream()
            .map(Unit::view)
            .toList();
    return Page.of(read, limit, u -> List.of(u.code()));
  }

  @GET
  @Path("{code}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getUnit", summary = "A unit by its organisation code")
  public RestResponse<UnitView> get(
      @Parameter(description = "Organisation code") @PathParam("code") String code) {
    Unit unit = units.require(code);
    return Version.ok(unit.view(), unit.recorded().version());
  }

  @POST
  @Path("import")
  @Consumes("text/csv")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "importUnits",
      summary = "Create and change units from CSV, all rows or none",
      description =
          "Columns code,name,kind,tier,parent,validFrom,validTo; parents before their children. Repeating an import changes nothing.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importCsv(
      @RequestBody(
              required = true,
              description = "One unit a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "units",
                              value =
                                  """
                          code,name,kind,tier,parent,validFrom,validTo
                          H99,UBND tỉnh Thanh Giang,PEOPLES_COMMITTEE,PROVINCE,,2025-07-01,
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return registration.importCsv(caller.actor(), csv, dryRun);
  }
}
