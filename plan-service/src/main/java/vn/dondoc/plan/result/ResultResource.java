package vn.dondoc.plan.result;

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
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;

/** Results of the indices: public figures, read by everyone who is signed in. */
@Path("/api/v1/results")
@Tag(name = "results")
public class ResultResource {

  private final ResultRepository results;
  private final Results views;
  private final ResultKeeping keeping;
  private final Caller caller;

  ResultResource(ResultRepository results, Results views, ResultKeeping keeping, Caller caller) {
    this.results = results;
    this.views = views;
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listResults",
      summary = "List results, the last year first, with the change on the year before")
  public Page<ResultView> list(
      @Parameter(description = "Code of the index") @QueryParam("index") String index,
      @Parameter(description = "Year") @QueryParam("year") Integer year,
      @Parameter(description = "Organisation code of the unit") @QueryParam("unit") String unit,
      @Parameter(description = "Code of the dimension") @QueryParam("dimension") String dimension,
      @Parameter(description = "Only results of whole indices, none of dimensions")
          @QueryParam("whole")
          boolean whole,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<IndexResult> read =
        results.page(
            index,
            year,
            unit,
            whole ? "" : dimension,
            ResultKey.read(Cursor.read(cursor, 4)),
            limit + 1);
    Page<IndexResult> page = Page.of(read, limit, r -> r.key().fields());
    return new Page<>(views.views(page.items()), page.next());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getResult", summary = "A result")
  public RestResponse<ResultView> get(
      @Parameter(description = "Id of the result") @PathParam("id") UUID id) {
    return answer(views.view(results.require(id)));
  }

  @POST
  @RolesAllowed({Role.ADMIN, Role.FOCAL})
  @Idempotent
  @Operation(operationId = "enterResult", summary = "Enter a result as it was published")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ResultView.class)))
  public Response enter(@NotNull @Valid ResultRequest request) {
    ResultView view = keeping.enter(caller.actor(), request);
    return Version.tag(Response.created(URI.create("/api/v1/results/" + view.id())), view.version())
        .entity(view)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL})
  @Operation(
      operationId = "correctResult",
      summary = "Correct a result on its current version; of what it is stays")
  public RestResponse<ResultView> correct(
      @Parameter(description = "Id of the result") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the result", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid ResultRequest request) {
    return answer(keeping.correct(caller.actor(), id, request, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL})
  @Operation(operationId = "removeResult", summary = "Remove a result that was entered in error")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @Parameter(description = "Id of the result") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the result", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    keeping.remove(caller.actor(), id, ifMatch);
  }

  private static RestResponse<ResultView> answer(ResultView view) {
    return Version.ok(view, view.version());
  }
}
