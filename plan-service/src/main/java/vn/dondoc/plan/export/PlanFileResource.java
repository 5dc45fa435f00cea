package vn.dondoc.plan.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.plan.PlanViews;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** Takes in the file that an export gave. */
@Path("/api/v1/plans/import-json")
@Tag(name = "plans")
public class PlanFileResource {

  private final PlanFiles files;
  private final PlanViews views;
  private final Caller caller;

  PlanFileResource(PlanFiles files, PlanViews views, Caller caller) {
    this.files = files;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "importPlanFile",
      summary = "Import a plan that was exported as JSON, as a draft",
      description =
          "The file says everything of the plan; it is taken whole or not at all. Exported again, the draft gives the same file.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public Response read(@NotNull @Valid PlanFile file) {
    Actor actor = caller.actor();
    Plan plan = files.read(actor, file);
    return Version.tag(Response.created(URI.create("/api/v1/plans/" + plan.id())), plan.version())
        .entity(views.of(plan, actor))
        .build();
  }
}
