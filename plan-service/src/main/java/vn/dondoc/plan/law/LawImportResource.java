package vn.dondoc.plan.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;

/** The register of laws from CSV. */
@Path("/api/v1/laws/import")
@Tag(name = "laws")
@RolesAllowed(Role.ADMIN)
public class LawImportResource {

  private final LawKeeping keeping;
  private final Caller caller;

  LawImportResource(LawKeeping keeping, Caller caller) {
    this.keeping = keeping;
    this.caller = caller;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importLaws",
      summary = "Register and change documents from CSV, all rows or none",
      description =
          "Columns type,number,symbol,date,issuer,subject and optionally names (separated by |),inForceFrom,inForceTo,replacedBy. A row is the document of its number, symbol and date. Repeating an import changes nothing.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importCsv(
      @RequestBody(
              required = true,
              description = "One document a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "laws",
                              value =
                                  """
                          type,number,symbol,date,issuer,subject,inForceFrom,inForceTo,replacedBy
                          DECREE,47,2020/NĐ-CP,2020-04-09,Chính phủ,Chia sẻ dữ liệu số,2020-05-25,2025-10-21,278/2025/NĐ-CP
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return keeping.importCsv(caller.actor(), csv, dryRun);
  }
}
