package vn.dondoc.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;

/** Checks the audit chain of this service. */
@Path("/api/v1/audit/${dondoc.consumer}")
@Tag(name = "audit")
public class AuditResource {

  @Inject AuditChain chain;

  @GET
  @Path("verification")
  @RolesAllowed({Role.ADMIN, Role.MONITOR})
  @Operation(summary = "Recompute the hash chain of the audit and say whether it is whole")
  public AuditChain.Verification verify() {
    return chain.verify();
  }
}
