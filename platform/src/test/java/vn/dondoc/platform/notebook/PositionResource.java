package vn.dondoc.platform.notebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.logging.Logger;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.outbox.Outbox;

/** Publishes a position over HTTP. */
@Path("/api/v1/positions/{unit}")
public class PositionResource {

  public static final Logger LOG = Logger.getLogger(PositionResource.class);

  @Inject Caller caller;
  @Inject Outbox outbox;

  @POST
  @RolesAllowed(Role.ADMIN)
  @Transactional
  public String record() {
    PositionRecorded position = Facts.aPosition();
    outbox.add(position);
    LOG.infof("Position published by one of %d roles", caller.actor().roles().size());
    return position.key();
  }
}
