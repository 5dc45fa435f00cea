package vn.dondoc.plan.reform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
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

/** Legal acts on units: kept by the administrator. */
@Path("/api/v1/reform-acts")
@Tag(name = "reform-acts")
@RolesAllowed(Role.ADMIN)
public class ReformResource {

  private final ReformActs acts;
  private final Caller caller;

  ReformResource(ReformActs acts, Caller caller) {
    this.acts = acts;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listReformActs", summary = "The acts on units, newest first")
  public Page<ReformActView> list(
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 2);
    Page<ReformAct> page =
        Page.of(
            acts.page(
                after == null ? null : Instant.parse(after.getFirst()),
                after == null ? null : UUID.fromString(after.getLast()),
                limit + 1),
            limit,
            act -> List.of(act.createdAt(), act.id()));
    return new Page<>(page.items().stream().map(ReformAct::view).toList(), page.next());
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getReformAct", summary = "An act on units")
  public RestResponse<ReformActView> get(
      @Parameter(description = "Id of the act") @PathParam("id") UUID id) {
    return answer(acts.require(id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "draftReformAct",
      summary = "Draft an act that merges, splits, renames, abolishes or transfers units")
  @APIResponse(
      responseCode = "201",
      description = "Drafted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReformActView.class)))
  @APIResponse(responseCode = "422")
  public Response draft(@NotNull @Valid ReformRequest request) {
    ReformAct act = acts.draft(caller.actor(), request);
    return Version.tag(
            Response.created(URI.create("/api/v1/reform-acts/" + act.id())), act.version())
        .entity(act.view())
        .build();
  }

  @PUT
  @Path("{id}")
  @Operation(operationId = "changeReformAct", summary = "Change a draft on its current version")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReformActView.class)))
  @APIResponse(responseCode = "422")
  public RestResponse<ReformActView> change(
      @Parameter(description = "Id of the act") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the act", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid ReformRequest request) {
    return answer(acts.change(caller.actor(), id, request, ifMatch));
  }

  @GET
  @Path("{id}/preview")
  @Operation(
      operationId = "previewReformAct",
      summary = "What an act would make of the units and of their open work")
  @APIResponse(
      responseCode = "200",
      description = "What would become of units and work",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReformPreview.class)))
  @APIResponse(responseCode = "422")
  public ReformPreview preview(@Parameter(description = "Id of the act") @PathParam("id") UUID id) {
    return acts.preview(id);
  }

  @POST
  @Path("{id}/enact")
  @Operation(
      operationId = "enactReformAct",
      summary =
          "Enact an act; it is applied at the start of its day, at once where that has passed")
  @APIResponse(
      responseCode = "200",
      description = "Enacted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReformActView.class)))
  @APIResponse(responseCode = "422")
  public RestResponse<ReformActView> enact(
      @Parameter(description = "Id of the act") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the act", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return answer(acts.enact(caller.actor(), id, ifMatch));
  }

  @POST
  @Path("{id}/withdraw")
  @Operation(
      operationId = "withdrawReformAct",
      summary = "Take back an enacted act that waits for its day; it is a draft again")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReformActView.class)))
  public RestResponse<ReformActView> withdraw(
      @Parameter(description = "Id of the act") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the act", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid WithdrawActRequest request) {
    return answer(acts.withdraw(caller.actor(), id, request.reason(), ifMatch));
  }

  private static RestResponse<ReformActView> answer(ReformAct act) {
    return Version.ok(act.view(), act.version());
  }
}
