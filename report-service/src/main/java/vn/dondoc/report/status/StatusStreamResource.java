package vn.dondoc.report.status;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
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

/** The status, live. */
@Path("/api/v1/status")
@Tag(name = "status")
public class StatusStreamResource {

  @Inject LiveTickets tickets;
  @Inject LiveStreams streams;
  @Inject StatusReading status;
  @Inject Caller caller;

  @POST
  @Path("tickets")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "createStatusTicket",
      summary = "Ask for a ticket to the live status of a plan",
      description =
          "A browser's EventSource cannot send a bearer token. The ticket opens the stream of the"
              + " plan once, within a minute, with what the caller may see of it; nothing else can"
              + " be done with it. A plan of which the caller sees nothing is not found.")
  public TicketView ticket(
      @Parameter(description = "Plan by id") @QueryParam("plan") @NotNull UUID plan) {
    status.requireSeen(caller.actor(), plan);
    return tickets.issue(StatusFeed.NAME, plan.toString(), "/api/v1/status/stream", caller.actor());
  }

  @GET
  @Path("stream")
  @PermitAll
  @ByTicket
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "streamStatus",
      summary = "The status of a plan as it changes",
      description =
          "Events: status (the figures as GET /api/v1/status gives them; comes first, then after"
              + " changes, gathered to about three a second), resync (something may have been missed;"
              + " a status follows). The stream ends after half an hour; ask for a new ticket then,"
              + " and whenever it breaks off.")
  @APIResponse(
      responseCode = "200",
      description = "Server-sent events",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING),
              example = "event: status\ndata: {\"plan\": \"0198…\", \"wholePlan\": true}\n\n"))
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
      @Parameter(description = "Language of a refusal: vi or en") @HeaderParam("Accept-Language")
          String language,
      @Context HttpServerRequest request) {
    return streams.open(StatusFeed.NAME, ticket, ProblemAnswer.locale(language), request);
  }
}
