package vn.dondoc.plan.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.rest.Version;

/** The document of a plan: what was read of it, and a corrected one in its place. */
@Path("/api/v1/plans/{id}/import")
@Tag(name = "plans")
public class ReimportResource {

  private final DocumentReimport documents;
  private final Caller caller;

  ReimportResource(DocumentReimport documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getPlanImport",
      summary = "What the last import of a plan read, value by value with its place",
      description = "As it was read; corrections that persons made since are in the plan itself.")
  public ReadingView last(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return documents.last(caller.actor(), id);
  }

  @PUT
  @Consumes({
    "text/plain",
    "text/markdown",
    "text/tab-separated-values",
    "text/html",
    ImportResource.PDF,
    OfficeMedia.DOCX,
    OfficeMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(Role.FOCAL)
  @APIResponse(
      responseCode = "200",
      description = "What changed and what was kept",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReimportView.class)))
  @APIResponse(responseCode = "422")
  @Operation(
      operationId = "reimportPlan",
      summary = "Import a corrected document into its draft",
      description =
          "What a person changed, added, took out or acknowledged stays; the rest follows the document. The answer "
              + "tells what changed and what was kept. Only a draft takes a document.")
  public RestResponse<ReimportView> reimport(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @RequestBody(
              required = true,
              description = "The corrected document, whole",
              content = {
                @Content(
                    mediaType = "text/plain",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = ImportResource.EXAMPLE)),
                @Content(
                    mediaType = "text/markdown",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = ImportResource.EXAMPLE)),
                @Content(
                    mediaType = "text/tab-separated-values",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = ImportResource.EXAMPLE)),
                @Content(
                    mediaType = "text/html",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = ImportResource.HTML_EXAMPLE)),
                @Content(
                    mediaType = ImportResource.PDF,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = OfficeMedia.DOCX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = OfficeMedia.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          @NotNull
          byte[] document,
      @Parameter(description = "Name of the file, which tells its format")
          @QueryParam("fileName")
          @Size(max = 255)
          String fileName,
      @Parameter(
              description =
                  "Make tasks of the duties of the text too; as the last import did where it is left out")
          @QueryParam("duties")
          Boolean duties,
      @Parameter(description = "Only tell what would change, save nothing") @QueryParam("dryRun")
          boolean dryRun,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType) {
    ReimportView view =
        documents.reimport(
            caller.actor(),
            id,
            new SentDocument(document, mediaType, fileName),
            duties,
            dryRun,
            ifMatch);
    return Version.ok(view, view.version());
  }
}
