package vn.dondoc.plan.result;

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

/** Results from CSV. */
@Path("/api/v1/results/import")
@Tag(name = "results")
@RolesAllowed({Role.ADMIN, Role.FOCAL})
public class ResultImportResource {

  private final ResultKeeping keeping;
  private final Caller caller;

  ResultImportResource(ResultKeeping keeping, Caller caller) {
    this.keeping = keeping;
    this.caller = caller;
  }

  @POST
  @Consumes("text/csv")
  @Operation(
      operationId = "importResults",
      summary = "Enter and correct results from CSV, all rows or none",
      description =
          "Columns index,year,unit and optionally unitName,dimension,score,rank,of,region,regionRank,regionOf,group,ranked,note. A row is the result of its index, year, unit and dimension. Repeating an import changes nothing.")
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
              description = "One result a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "results",
                              value =
                                  """
                          index,year,unit,unitName,dimension,score,rank,of,group
                          PAPI,2022,H51,Tỉnh Sóc Trăng,,42.85,24,61,UPPER_MIDDLE
                          PAPI,2022,H51,Tỉnh Sóc Trăng,PAPI-7,,,,HIGHEST
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return keeping.importCsv(caller.actor(), csv, dryRun);
  }
}
