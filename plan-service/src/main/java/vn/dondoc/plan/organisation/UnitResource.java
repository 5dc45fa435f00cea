package vn.dondoc.plan.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
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
import vn.dondoc.plan.csv.Spreadsheet;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;
import vn.dondoc.platform.time.Deadline;

/** The register of units: readable by everyone who is signed in, kept by the administrator. */
@Path("/api/v1/units")
@Tag(name = "units")
public class UnitResource {

  private static final String CSV = "text/csv";

  private final UnitRepository units;
  private final UnitsOverTime overTime;
  private final UnitExport export;
  private final UnitRegistration registration;
  private final Caller caller;
  private final InstantSource clock;

  UnitResource(
      UnitRepository units,
      UnitsOverTime overTime,
      UnitExport export,
      UnitRegistration registration,
      Caller caller,
      InstantSource clock) {
    this.units = units;
    this.overTime = overTime;
    this.export = export;
    this.registration = registration;
    this.caller = caller;
    this.clock = clock;
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
      @Parameter(description = "Only units valid on this day, as they were then")
          @QueryParam("asOf")
          LocalDate asOf,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 1);
    List<UnitView> read =
        units.page(
            q == null ? null : Folded.containing(q),
            tier,
            kind,
            parent,
            asOf,
            after == null ? null : after.getFirst(),
            limit + 1);
    return Page.of(read, limit, u -> List.of(u.code()));
  }

  @GET
  @Path("{code}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "getUnit",
      summary = "A unit by any of its organisation codes, as it is or as it was on a day")
  public RestResponse<UnitView> get(
      @Parameter(description = "Organisation code in either format") @PathParam("code") String code,
      @Parameter(description = "Day; without it the last state") @QueryParam("asOf")
          LocalDate asOf) {
    Unit unit = units.require(code);
    return Version.ok(asOf == null ? unit.view() : overTime.on(code, asOf), unit.version());
  }

  @GET
  @Path("{code}/history")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "getUnitHistory",
      summary = "A unit's codes, names and parents over time, its predecessors and successors")
  public UnitHistory history(
      @Parameter(description = "Organisation code in either format") @PathParam("code")
          String code) {
    return overTime.history(code);
  }

  @GET
  @Path("{code}/subtree")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listSubtree",
      summary = "A unit and all that lay below it on a day, in the order of the tree")
  public Page<UnitView> subtree(
      @Parameter(description = "Organisation code in either format") @PathParam("code") String code,
      @Parameter(description = "Day, today by default") @QueryParam("asOf") LocalDate asOf,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 1);
    LocalDate day = asOf == null ? Deadline.dayOf(clock.instant()) : asOf;
    Page<UnitsOverTime.Placed> page =
        Page.of(
            overTime.subtree(code, day, after == null ? null : after.getFirst(), limit + 1),
            limit,
            placed -> List.of(placed.place()));
    return new Page<>(page.items().stream().map(UnitsOverTime.Placed::unit).toList(), page.next());
  }

  @GET
  @Path("export")
  @Produces({CSV, OfficeMedia.XLSX})
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "exportUnits",
      summary = "The register as CSV or, by Accept, as a workbook, in the columns of its import",
      description =
          "Parents before their children. A value that a spreadsheet would take for a formula begins with an apostrophe, which the import takes off.")
  @APIResponse(
      responseCode = "200",
      description = "The register",
      content = {
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = OfficeMedia.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response export(
      @Parameter(
              description = "Day on which the units were as exported; without it their last state")
          @QueryParam("asOf")
          LocalDate asOf,
      @Context HttpHeaders headers) {
    List<List<String>> rows = export.rows(asOf);
    boolean workbook =
        headers.getAcceptableMediaTypes().getFirst().toString().startsWith(OfficeMedia.XLSX);
    return workbook
        ? Response.ok(Spreadsheet.xlsx(UnitExport.header(), rows), OfficeMedia.XLSX).build()
        : Response.ok(Spreadsheet.csv(UnitExport.header(), rows), CSV + ";charset=UTF-8").build();
  }

  @POST
  @Path("import")
  @Consumes({CSV, OfficeMedia.XLSX})
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "importUnits",
      summary = "Create and change units from CSV or a workbook, all rows or none",
      description =
          "Columns code,name,kind,tier,parent,validFrom,validTo and, where wanted, alternateCode (the code in the other official format); parents before their children. A row of a known unit corrects its last state, never its history. Repeating an import changes nothing.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importUnits(
      @RequestBody(
              required = true,
              description = "One unit a line, UTF-8, with a header; of a workbook the first sheet",
              content = {
                @Content(
                    mediaType = CSV,
                    schema = @Schema(type = SchemaType.STRING),
                    examples =
                        @ExampleObject(
                            name = "units",
                            value =
                                """
                          code,name,kind,tier,parent,validFrom,validTo
                          H99,UBND tỉnh Thanh Giang,PEOPLES_COMMITTEE,PROVINCE,,2025-07-01,
                          """)),
                @Content(
                    mediaType = OfficeMedia.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          @NotEmpty
          byte[] file,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType) {
    return mediaType.startsWith(OfficeMedia.XLSX)
        ? registration.importXlsx(caller.actor(), file, dryRun)
        : registration.importCsv(caller.actor(), new String(file, UTF_8), dryRun);
  }
}
