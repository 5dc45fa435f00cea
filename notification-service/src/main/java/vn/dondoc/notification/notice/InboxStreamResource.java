package vn.dondoc.notification.notice;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.live.ByTicket;
import vn.dondoc.platform.live.LiveStreams;
import vn.dondoc.platform.live.LiveTickets;
import vn.dondoc.platform.live.TicketView;
import vn.dondoc.platform.problem.ProblemAnswer;
import vn.dondoc.platform.problem.ProblemView;

/** The inbox, live. */
@Path("/api/v1/notices")
@Tag(name = "notices")
public class InboxStreamResource {

  @Inject LiveTickets tickets;
  @Inject LiveStreams streams;
  @Inject Caller caller;

  @POST
  @Path("tickets")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR})
  @Operation(
      operationId = "createInboxTicket",
      summary = "Ask for a ticket to the live inbox",
      description =
          "A browser's EventSource cannot send a bearer token. The ticket opens the stream of the"
              + " caller's unit once, within a minute; nothing else can be done with it.")
  public TicketView ticket() {
    return tickets.issue(
        InboxFeed.NAME, caller.actor().unit().toString(), "/api/v1/notices/stream", caller.actor());
  }

  @GET
  @Path("stream")
  @PermitAll
  @ByTicket
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "streamInbox",
      summary = "The inbox of the caller's unit as it fills",
      description =
          "Events: unread (how many the caller has not read; comes first), notice (a new notice; its"
              + " id is that of the notice), resync (something may have been missed: read the list"
              + " again). Nothing is replayed: read the list after the first event. The stream ends"
              + " after half an hour; ask for a new ticket then, and whenever it breaks off.")
  @APIResponse(
      responseCode = "200",
      description = "Server-sent events",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING),
              example = "event: unread\ndata: {\"unread\": 3}\n\n"))
  @APIResponse(
      responseCode = "429",
      description = "Too many streams are open, of this person or of this replica",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  public Multi<OutboundSseEvent> stream(
      @Parameter(description = "The ticket; it is used up by this request") @QueryParam("ticket")
          String ticket,
      @Parameter(description = "Language of the texts: vi or en") @HeaderParam("Accept-Language")
          String language,
      @Context HttpServerRequest request) {
    return streams.open(InboxFeed.NAME, ticket, ProblemAnswer.locale(language), request);
  }
}
