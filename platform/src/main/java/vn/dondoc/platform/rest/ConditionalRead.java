package vn.dondoc.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers 304 without a body where the caller names in {@code If-None-Match} the answer it would be
 * given. A view says more than its row: that it is past due, which time alone changes, and what
 * this caller may do next. So the tag of a read is the version of the row and a checksum of the
 * view; {@code If-Match} looks at the version only. The row was read and its scope checked all the
 * same: who may not see it gets its 404.
 */
class ConditionalRead {

  @Inject ObjectMapper json;

  @ServerResponseFilter
  void answer(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    EntityTag version = response.getEntityTag();
    if (!request.getMethod().equals(HttpMethod.GET)
        || response.getStatus() != Response.Status.OK.getStatusCode()
        || version == null) {
      return;
    }
    EntityTag tag = isView(response) ? ofView(version, response) : version;
    if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
        && request.getRequest().evaluatePreconditions(tag) != null) {
      response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }

  /** Not a file, whose tag is that of what it holds. */
  private static boolean isView(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  /** The view is written here, once, and what was written is sent. */
  private EntityTag ofView(EntityTag version, ContainerResponseContext response)
      throws JsonProcessingException {
    byte[] body = json.writeValueAsBytes(response.getEntity());
    EntityTag tag = Version.tag(version.getValue(), body);
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.setEntity(
        body, new java.lang.annotation.Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    return tag;
  }
}
