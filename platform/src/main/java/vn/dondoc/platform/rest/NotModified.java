package vn.dondoc.platform.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers 304 without a body where the caller names in {@code If-None-Match} the version it would
 * be given. The row was read and its scope checked all the same: who may not see it gets its 404.
 */
class NotModified {

  @ServerResponseFilter
  void answer(ContainerRequestContext request, ContainerResponseContext response) {
    EntityTag tag = response.getEntityTag();
    boolean asked =
        request.getMethod().equals(HttpMethod.GET)
            && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
    if (asked
        && tag != null
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && request.getRequest().evaluatePreconditions(tag) != null) {
      response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }
}
