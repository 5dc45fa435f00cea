package vn.dondoc.plan.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** Drop the signed plan, get a draft with a list of what to check. */
@Path("/api/v1/plans/import")
@Tag(name = "plans")
public class ImportResource {

  private final DocumentImport documents;
  private final Caller caller;

  ImportResource(DocumentImport documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  @POST
  @Consumes({"text/plain", "text/markdown", "text/tab-separated-values"})
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(
      summary = "Import a document as a draft plan (header Idempotency-Key)",
      description =
          "Tab-separated or markdown text. A dry run saves nothing and tells what was read. Nothing is ever half-saved.")
  public Response importDocument(
      @NotNull byte[] document,
      @Parameter(description = "Organisation code of the issuing unit", required = true)
          @QueryParam("issuer")
          @NotNull
          @Size(max = 35)
          String issuer,
      @Parameter(description = "Name of the file, which tells its format")
          @QueryParam("fileName")
          @Size(max = 255)
          String fileName,
      @Parameter(description = "Only read, save nothing") @QueryParam("dryRun") boolean dryRun,
      @Parameter(hidden = true) @HeaderParam("Content-Type") String mediaType) {
    ImportView view =
        documents.importDocument(caller.actor(), document, mediaType, fileName, issuer, dryRun);
    if (view.planId() == null) {
      return Response.ok(view).build();
    }
    return Version.tag(
            Response.created(URI.create("/api/v1/plans/" + view.planId())), view.version())
        .entity(view)
        .build();
  }
}
