package vn.dondoc.plan.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** The versions of an index: read by everyone who is signed in, kept by the administrator. */
@Path("/api/v1/indices/{index}/versions")
@Tag(name = "indices")
public class IndexVersionResource {

  private static final String CODE = "[A-Z][A-Z0-9 ]{1,29}";

  private final Catalogue catalogue;
  private final CatalogueKeeping keeping;
  private final Caller caller;

  IndexVersionResource(Catalogue catalogue, CatalogueKeeping keeping, Caller caller) {
    this.catalogue = catalogue;
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listIndexVersions",
      summary = "The versions of an index with their years and scales")
  public List<IndexVersion> versions(
      @Parameter(description = "Code of the index, such as PAPI") @PathParam("index")
          String index) {
    List<IndexVersion> versions = catalogue.versions(index);
    if (versions.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return versions;
  }

  @GET
  @Path("{fromYear}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(operationId = "getIndexVersion", summary = "A version of an index with its dimensions")
  public RestResponse<IndexVersionView> get(
      @Parameter(description = "Code of the index, such as PAPI") @PathParam("index") String index,
      @Parameter(description = "First year of the version") @PathParam("fromYear") int fromYear) {
    return answer(keeping.get(index, fromYear));
  }

  @PUT
  @Path("{fromYear}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "putIndexVersion",
      summary = "Enter a version of an index, or replace it on its current version",
      description =
          "A new version ends the open one before it. A dimension that tasks or results refer to stays.")
  public RestResponse<IndexVersionView> put(
      @Parameter(description = "Code of the index: capitals, digits and spaces")
          @PathParam("index")
          @Pattern(regexp = CODE, message = CODE)
          String index,
      @Parameter(description = "First year of the version")
          @PathParam("fromYear")
          @Min(2000)
          @Max(2100)
          int fromYear,
      @Parameter(description = "ETag of the version; needed where it was entered before")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IndexVersionRequest request) {
    return answer(keeping.put(caller.actor(), index, fromYear, request, ifMatch));
  }

  @POST
  @Path("{fromYear}/import")
  @Consumes("text/csv")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "importDimensions",
      summary = "Replace the dimensions of a version from CSV, all rows or none",
      description =
          "Columns number,name,nameEn and optionally aliases (separated by |); a dimension above its sub-dimensions.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importCsv(
      @Parameter(description = "Code of the index") @PathParam("index") String index,
      @Parameter(description = "First year of the version") @PathParam("fromYear") int fromYear,
      @Parameter(description = "ETag of the version", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @RequestBody(
              required = true,
              description = "One dimension a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "dimensions",
                              value =
                                  """
                          number,name,nameEn,aliases
                          1,Nhận thức số,Awareness,Chuyển đổi nhận thức
                          1.1,Người đứng đầu,Heads,
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return keeping.importCsv(caller.actor(), index, fromYear, csv, dryRun, ifMatch);
  }

  private static RestResponse<IndexVersionView> answer(IndexVersionView view) {
    return Version.ok(view, view.head().version());
  }
}
