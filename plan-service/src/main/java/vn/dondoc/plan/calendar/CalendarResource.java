package vn.dondoc.plan.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** The working calendar by year. */
@Path("/api/v1/calendars/{year}")
@Tag(name = "calendars")
public class CalendarResource {

  private final CalendarKeeping calendars;
  private final Caller caller;

  CalendarResource(CalendarKeeping calendars, Caller caller) {
    this.calendars = calendars;
    this.caller = caller;
  }

  @GET
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
