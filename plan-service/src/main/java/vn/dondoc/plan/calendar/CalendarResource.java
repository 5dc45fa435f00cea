package vn.dondoc.plan.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** The working calendar by year. */
@Path("/api/v1/calendars")
@Tag(name = "calendars")
public class CalendarResource {

  private final CalendarKeeping calendars;
  private final Calendars reading;
  private final CalendarImport importing;
  private final Caller caller;

  CalendarResource(
      CalendarKeeping calendars, Calendars reading, CalendarImport importing, Caller caller) {
    this.calendars = calendars;
    this.reading = reading;
    this.importing = importing;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listCalendars",
      summary = "The years entered, and a warning of those that plans need and nobody entered")
  public CalendarsView list() {
    return reading.list();
  }

  @GET
  @Path("working-days")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "countWorkingDays",
      summary = "The day that lies some working days after a day, or the next working day")
  public WorkingDayView workingDays(
      @Parameter(description = "Day counted from, itself not counted", required = true)
          @QueryParam("from")
          @NotNull
          LocalDate from,
      @Parameter(
              description =
                  "Working days, negative backwards; 0 for the first worked day on or after")
          @QueryParam("days")
          @DefaultValue("0")
          @Min(-750)
          @Max(750)
          int days) {
    return reading.count(from, days);
  }

  @POST
  @Path("import")
  @Consumes("text/csv")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "importCalendars",
      summary = "Enter or replace whole years from CSV, all rows or none",
      description =
          "Columns day,kind (HOLIDAY or WORKING_SATURDAY),name. A year that the file names becomes what the file says of it; the answer counts years. Repeating an import changes nothing.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the years",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importCsv(
      @RequestBody(
              required = true,
              description = "One day a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "days",
                              value =
                                  """
                          day,kind,name
                          2026-04-30,HOLIDAY,Ngày Chiến thắng
                          2026-08-22,WORKING_SATURDAY,
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return importing.importCsv(caller.actor(), csv, dryRun);
  }

  @GET
  @Path("{year}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(operationId = "getCalendar", summary = "The holidays and worked Saturdays of a year")
  public RestResponse<CalendarYear> get(
      @Parameter(description = "Year") @PathParam("year") @Min(2000) @Max(2100) int year) {
    CalendarKeeping.Entered entered =
        calendars
            .find(year)
            .orElseThrow(
                () ->
                    new DomainException(CalendarProblem.YEAR_NOT_ENTERED, Integer.toString(year)));
    return Version.ok(entered.year(), entered.version());
  }

  @PUT
  @Path("{year}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "putCalendar",
      summary = "Enter a year, or replace it on its current version")
  public RestResponse<CalendarYear> put(
      @Parameter(description = "Year") @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "ETag of the year; needed where it was entered before")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid CalendarYear days) {
    CalendarKeeping.Entered entered = calendars.put(caller.actor(), year, days, ifMatch);
    return Version.ok(entered.year(), entered.version());
  }
}
