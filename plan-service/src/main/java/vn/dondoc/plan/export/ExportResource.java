package vn.dondoc.plan.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.rest.Version;

/** A plan as a paper, a sheet or a file, for whoever may see the plan. */
@Path("/api/v1/plans/{id}/export")
@Tag(name = "plans")
public class ExportResource {

  private final PlanFiles files;
  private final PlanPapers papers;
  private final Caller caller;

  ExportResource(PlanFiles files, PlanPapers papers, Caller caller) {
    this.files = files;
    this.papers = papers;
    this.caller = caller;
  }

  @GET
  @Path("json")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "exportPlanFile",
      summary = "A plan as JSON (format dondoc-plan/1) that imports back without loss")
  public RestResponse<PlanFile> json(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    PlanFiles.Written written = files.write(caller.actor(), id);
    return Version.ok(written.file(), written.version());
  }

  @GET
  @Path("docx")
  @Produces(OfficeMedia.DOCX)
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "exportPlanDocument",
      summary = "A plan as docx in the layout of Decree 30/2020, with its assignment table")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = OfficeMedia.DOCX,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response docx(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return file(papers.docx(caller.actor(), id), OfficeMedia.DOCX);
  }

  @GET
  @Path("xlsx")
  @Produces(OfficeMedia.XLSX)
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "exportPlanSheet",
      summary = "The assignment table of a plan as xlsx, by task or by unit and occurrence")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content =
          @Content(
              mediaType = OfficeMedia.XLSX,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response xlsx(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(
              description =
                  "One row for each unit and occurrence, groups expanded; else one for each task")
          @QueryParam("expand")
          boolean expand) {
    return file(papers.xlsx(caller.actor(), id, expand), OfficeMedia.XLSX);
  }

  private static Response file(PlanPapers.Paper paper, String mediaType) {
    return Version.tag(Response.ok(paper.content(), mediaType), paper.version(), paper.said())
        .header("Content-Disposition", "attachment; filename=\"" + paper.filename() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
