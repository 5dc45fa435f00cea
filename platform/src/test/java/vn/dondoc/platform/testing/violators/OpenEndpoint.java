package vn.dondoc.platform.testing.violators;

import jakarta.ws.rs.GET;

/** Without a path, so that the tests' own application does not serve it. */
class OpenEndpoint {

  @GET
  public String read() {
    return "";
  }
}
