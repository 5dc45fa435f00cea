package vn.dondoc.platform.testing.violators;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

/** Without a path, so that the tests' own application does not serve it. */
class OpenEndpoint {

  @GET
  public String read() {
    return "";
  }

  /** Open to all, and no ticket is asked for. */
  @GET
  @PermitAll
  public String list() {
    return "";
  }
}
