package vn.dondoc.plan.indextarget;

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

/** Targets and whether they were met. */
@Path("/api/v1/targets")
@Tag(name = "targets")
public class TargetResource {

  private final TargetRepository targets;
  private final TargetSetting setting;
  private final Caller caller;

  TargetResource(TargetRepository targets, TargetSetting setting, Caller caller) {
    this.targets = targets;
    this.setting = setting;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listTargets",
      summary = "List targets with whether they were met, and the working")
  public Page<TargetView> list(
      @Parameter(description = "Id of the plan") @QueryParam("plan") UUID plan,
      @Parameter(description = "Organisation code of the unit") @QueryParam("unit") String unit,
      @Parameter(description = "Code of the index") @QueryParam("index") String index,
      @Parameter(description = "Year") @QueryParam("year") Integer year,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 1);
    Page<Target> page =
        Page.of(
            targets.page(
                caller.actor().unit(),
                plan,
                unit,
                index,
                year,
                after == null ? null : UUID.fromString(after.getFirst()),
                limit + 1),
            limit,
            t -> List.of(t.id()));
    return new Page<>(page.items().stream().map(setting::view).toList(), page.next());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getTarget", summary = "A target with whether it was met")
  public RestResponse<TargetView> get(
      @Parameter(description = "Id of the target") @PathParam("id") UUID id) {
    return answer(setting.view(targets.require(id, caller.actor().unit())));
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "setTarget", summary = "Set a target of a plan or of a unit")
  @APIResponse(responseCode = "404")
  @APIResponse(
      responseCode = "201",
      description = "Set",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TargetView.class)))
  public Response set(@NotNull @Valid TargetRequest request) {
    TargetView view = setting.set(caller.actor(), request);
    return Version.tag(Response.created(URI.create("/api/v1/targets/" + view.id())), view.version())
        .entity(view)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "changeTarget", summary = "Change a target on its current version")
  public RestResponse<TargetView> change(
      @Parameter(description = "Id of the target") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the target", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid TargetRequest request) {
    return answer(setting.change(caller.actor(), id, request, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "removeTarget", summary = "Remove a target")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @Parameter(description = "Id of the target") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the target", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    setting.remove(caller.actor(), id, ifMatch);
  }

  private static RestResponse<TargetView> answer(TargetView view) {
    return Version.ok(view, view.version());
  }
}
