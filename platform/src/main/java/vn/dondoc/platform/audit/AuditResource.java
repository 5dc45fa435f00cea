package vn.dondoc.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** Checks the audit chain of this service. */
@Path("/api/v1/audit/{service}")
@Tag(name = "audit")
public class AuditResource {

  @Inject AuditChain chain;

  @ConfigProperty(name = "dondoc.consumer")
  String service;

  @GET
  @Path("verification")
  @RolesAllowed({Role.ADMIN, Role.MONITOR})
  @Operation(
      operationId = "verifyAudit",
      summary = "Recompute the hash chain of the audit and say whether it is whole")
  public AuditChain.Verification verify(
      @Parameter(description = "plan, task, report or notification") @PathParam("service")
          String asked) {
    if (!service.equals(asked)) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return chain.verify();
  }
}
