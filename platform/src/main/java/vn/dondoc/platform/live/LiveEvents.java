package vn.dondoc.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Makes events; one can be sent to many clients and is written as JSON once. */
@ApplicationScoped
public class LiveEvents {

  /** Tells a client that it may have missed something. */
  static final String RESYNC = "resync";

  @Inject ObjectMapper json;

  /**
   * @param id null where a client has nothing to tell it by
   */
  public OutboundSseEvent of(String name, String id, Object data) {
    try {
      OutboundSseEventImpl.BuilderImpl event =
          new OutboundSseEventImpl.BuilderImpl()
              .name(name)
              .mediaType(MediaType.TEXT_PLAIN_TYPE)
              .data(json.writeValueAsString(data));
      return id == null ? event.build() : event.id(id).build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
