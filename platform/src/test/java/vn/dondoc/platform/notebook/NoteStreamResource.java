package vn.dondoc.platform.notebook;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Locale;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.live.ByTicket;
import vn.dondoc.platform.live.LiveStreams;
import vn.dondoc.platform.live.LiveTickets;
import vn.dondoc.platform.live.TicketView;

/** A stream of notes, by book. */
@Path("/api/v1/notes")
public class NoteStreamResource {

  @Inject LiveTickets tickets;
  @Inject LiveStreams streams;
  @Inject Caller caller;

  @POST
  @Path("tickets")
  @RolesAllowed(Role.OFFICER)
  public TicketView ticket(@QueryParam("book") String book) {
    return tickets.issue(NoteFeed.NAME, book, "/api/v1/notes/stream", caller.actor());
  }

  @GET
  @Path("stream")
  @PermitAll
  @ByTicket
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> stream(
      @QueryParam("ticket") String ticket, @Context HttpServerRequest request) {
    return streams.open(NoteFeed.NAME, ticket, Locale.ENGLISH, request);
  }
}
