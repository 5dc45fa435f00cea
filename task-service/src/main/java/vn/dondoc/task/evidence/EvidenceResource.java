package vn.dondoc.task.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.task.assignment.CurrentViewer;

/** Evidence of an assignment. */
@Path("/api/v1/assignments/{id}/evidence")
@Tag(name = "evidence")
public class EvidenceResource {

  @Inject CurrentViewer viewer;
  @Inject EvidenceAddition addition;
  @Inject EvidenceReading reading;

  @POST
  @Idempotent
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(
      operationId = "addEvidence",
      summary = "Add a file to an assignment of your unit",
      description =
          "The body is the file itself, at most 10 MB: pdf, docx, xlsx, png or jpg, with its Content-Type.")
  @RequestBody(
      required = true,
      description = "The bytes of the file",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = OfficeMedia.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = OfficeMedia.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EvidenceView.class)))
  public Response add(
      @Parameter(description = "Id of the assignment") @PathParam("id") UUID id,
      @Parameter(description = "Name of the file, without a path")
          @QueryParam("filename")
          @NotBlank
          @Size(max = 255)
          String filename,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String contentType,
      @NotNull byte[] content) {
    EvidenceView added = addition.add(id, filename, contentType, content, viewer.get());
    return Response.created(URI.create("/api/v1/assignments/" + id + "/evidence/" + added.id()))
        .tag(new EntityTag(added.sha256()))
        .entity(added)
        .build();
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listEvidence",
      summary = "List the evidence of an assignment, oldest first")
  public List<EvidenceView> list(
      @Parameter(description = "Id of the assignment") @PathParam("id") UUID id) {
    return reading.list(id, viewer.get());
  }

  @GET
  @Path("{evidence}")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(operationId = "downloadEvidence", summary = "Download a file of evidence")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      @Parameter(description = "Id of the assignment") @PathParam("id") UUID id,
      @Parameter(description = "Id of the evidence") @PathParam("evidence") UUID evidence) {
    EvidenceReading.Opened opened = reading.open(id, evidence, viewer.get());
    return Response.ok(opened.content(), opened.file().contentType())
        .header("Content-Disposition", disposition(opened.file().filename()))
        .header("Content-Length", opened.file().size())
        .header("X-Content-Type-Options", "nosniff")
        .tag(new EntityTag(opened.file().sha256()))
        .build();
  }

  /** RFC 6266: a plain name for old clients, the true one in UTF-8 for all others. */
  private static String disposition(String filename) {
    String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
