package vn.dondoc.notification.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Role;

/** The ladders as they are set up. */
@Path("/api/v1/ladders")
@Tag(name = "ladders")
public class LadderResource {

  @Inject Ladders ladders;

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listLadders",
      summary = "The reminder ladders, their rungs in the order in which they fire")
  public List<Ladder> list() {
    return ladders.all();
  }
}
