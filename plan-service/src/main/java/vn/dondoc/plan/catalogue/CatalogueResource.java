package vn.dondoc.plan.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The catalogue of indices. */
@Path("/api/v1/indices")
@Tag(name = "indices")
@RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
public class CatalogueResource {

  private final Catalogue catalogue;

  CatalogueResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listIndices", summary = "The codes of the indices")
  public List<String> indices() {
    return catalogue.indices();
  }

  @GET
  @Path("{index}/{year}")
  @Operation(
      operationId = "listDimensions",
      summary = "The dimensions and sub-dimensions of an index in a year")
  public List<DimensionView> dimensions(
      @Parameter(description = "Code of the index, such as PAPI") @PathParam("index") String index,
      @Parameter(description = "Year") @PathParam("year") int year) {
    List<DimensionView> dimensions = catalogue.dimensions(index, year);
    if (dimensions.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return dimensions;
  }
}
