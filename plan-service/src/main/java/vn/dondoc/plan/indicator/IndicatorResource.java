package vn.dondoc.plan.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;

/** The dictionary of indicators: read by everyone who is signed in, kept by the administrator. */
@Path("/api/v1/indicators")
@Tag(name = "indicators")
public class IndicatorResource {

  private final IndicatorRepository indicators;
  private final IndicatorKeeping keeping;
  private final Caller caller;

  IndicatorResource(IndicatorRepository indicators, IndicatorKeeping keeping, Caller caller) {
    this.indicators = indicators;
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "listIndicators", summary = "List the indicators by code")
  public Page<IndicatorView> list(
      @Parameter(description = "Part of the name, with or without diacritics") @QueryParam("q")
          String q,
      @Parameter(description = "Only those asked for in this year") @QueryParam("year")
          Integer year,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 1);
    List<IndicatorView> read =
        indicators
            .page(
                q == null ? null : Folded.containing(q),
                year,
                after == null ? null : after.getFirst(),
                limit + 1)
            .stream()
            .map(Indicator::view)
            .toList();
    return Page.of(read, limit, i -> List.of(i.code()));
  }

  @GET
  @Path("{code}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getIndicator", summary = "An indicator by its code")
  public RestResponse<IndicatorView> get(
      @Parameter(description = "Code of the indicator") @PathParam("code") String code) {
    return answer(indicators.require(code).view());
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "defineIndicator", summary = "Add an indicator to the dictionary")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IndicatorView.class)))
  public Response define(@NotNull @Valid IndicatorRequest request) {
    IndicatorView view = keeping.define(caller.actor(), request);
    return Version.tag(
            Response.created(URI.create("/api/v1/indicators/" + view.code())), view.version())
        .entity(view)
        .build();
  }

  @PUT
  @Path("{code}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "changeIndicator",
      summary = "Change an indicator on its current version; its code stays")
  public RestResponse<IndicatorView> change(
      @Parameter(description = "Code of the indicator") @PathParam("code") String code,
      @Parameter(description = "ETag of the indicator", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IndicatorRequest request) {
    return answer(keeping.change(caller.actor(), code, request, ifMatch));
  }

  @DELETE
  @Path("{code}")
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "removeIndicator", summary = "Remove an indicator that no rate needs")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @Parameter(description = "Code of the indicator") @PathParam("code") String code,
      @Parameter(description = "ETag of the indicator", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    keeping.remove(caller.actor(), code, ifMatch);
  }

  private static RestResponse<IndicatorView> answer(IndicatorView view) {
    return Version.ok(view, view.version());
  }
}
