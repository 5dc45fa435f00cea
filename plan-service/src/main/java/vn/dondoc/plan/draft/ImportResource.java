package vn.dondoc.plan.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.rest.Version;

/** Drop the signed plan, get a draft with a list of what to check. */
@Path("/api/v1/plans/import")
@Tag(name = "plans")
public class ImportResource {

  static final String PDF = "application/pdf";

  static final String EXAMPLE =
      """
      KẾ HOẠCH
      Cải thiện Chỉ số PAPI năm 2026
      """;
  static final String HTML_EXAMPLE =
      """
      <p>KẾ HOẠCH</p>
      <p>Cải thiện Chỉ số PAPI năm 2026</p>
      """;

  private final DocumentImport documents;
  private final Caller caller;

  ImportResource(DocumentImport documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  @POST
  @Consumes({
    "text/plain",
    "text/markdown",
    "text/tab-separated-values",
    "text/html",
    PDF,
    OfficeMedia.DOCX,
    OfficeMedia.XLSX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(
      operationId = "importPlan",
      summary = "Import a document as a draft plan",
      description =
          "A docx, an xlsx, a pdf with a text layer, HTML, markdown or text (tables tab-separated or with pipes). The name of the file or the media type tells the format, and the content has to be of it. A dry run saves nothing and tells what was read. Nothing is ever half-saved.")
  @APIResponse(
      responseCode = "200",
      description = "What a dry run read",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The draft and what is to be checked",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportView.class)))
  public Response importDocument(
      @RequestBody(
              required = true,
              description =
                  "The file of the signed plan; text in UTF-8 or UTF-16. As application/octet-stream its name tells the format",
              content = {
                @Content(
                    mediaType = "text/plain",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = EXAMPLE)),
                @Content(
                    mediaType = "text/markdown",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = EXAMPLE)),
                @Content(
                    mediaType = "text/tab-separated-values",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = EXAMPLE)),
                @Content(
                    mediaType = "text/html",
                    schema = @Schema(type = SchemaType.STRING),
                    examples = @ExampleObject(name = "plan", value = HTML_EXAMPLE)),
                @Content(
                    mediaType = PDF,
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
      @Parameter(description = "Organisation code of the issuing unit", required = true)
          @QueryParam("issuer")
          @NotNull
          @Size(max = 35)
          String issuer,
      @Parameter(description = "Name of the file, which tells its format")
          @QueryParam("fileName")
          @Size(max = 255)
          String fileName,
      @Parameter(description = "Make tasks of the duties of the text too") @QueryParam("duties")
          boolean duties,
      @Parameter(description = "Only read, save nothing") @QueryParam("dryRun") boolean dryRun,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType) {
    ImportView view =
        documents.importDocument(
            caller.actor(),
            new SentDocument(document, mediaType, fileName),
            issuer,
            duties,
            dryRun);
    if (view.planId() == null) {
      return Response.ok(view).build();
    }
    return Version.tag(
            Response.created(URI.create("/api/v1/plans/" + view.planId())), view.version())
        .entity(view)
        .build();
  }
}
