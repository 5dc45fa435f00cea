package vn.dondoc.report.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.report.obligation.ObligationFilter;

/** Reports that are owed: from the list to the receiver's decision. */
@Path("/api/v1/obligations")
@Tag(name = "obligations")
public class ObligationResource {

  private static final String IF_MATCH = "ETag of the state that was read";

  @Inject Caller caller;
  @Inject ObligationReading reading;
  @Inject ReportFiling filing;
  @Inject ReportDecision decision;

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listObligations",
      summary = "List the reports that are owed, soonest due first")
  public Page<ObligationView> list(@BeanParam @Valid ObligationFilter filter) {
    return reading.list(caller.actor(), filter);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getObligation",
      summary = "One report that is owed, with its draft and the unit's assignments as a hint")
  public RestResponse<ObligationView> get(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id) {
    return ok(reading.one(caller.actor(), id));
  }

  @PUT
  @Path("{id}/draft")
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(
      operationId = "saveReportDraft",
      summary = "Save the draft; one that waited for the head is taken back",
      description = "412 where somebody saved meanwhile: nothing is overwritten.")
  public RestResponse<ObligationView> saveDraft(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReportContent content) {
    return ok(filing.saveDraft(caller.actor(), id, ifMatch, content));
  }

  @POST
  @Path("{id}/submissions")
  @Idempotent
  @RolesAllowed({Role.OFFICER, Role.LEADER})
  @Operation(
      operationId = "submitReport",
      summary = "File the report, or hand it to the head where the regime wants his approval",
      description = "The state says which: SUBMITTED or AWAITING_HEAD.")
  @APIResponse(
      responseCode = "201",
      description = "Filed, or handed to the head",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ObligationView.class)))
  public Response submit(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @NotNull @Valid ReportContent content) {
    ObligationView view = filing.submit(caller.actor(), id, content);
    return Version.tag(
            Response.created(URI.create("/api/v1/obligations/" + id + "/rounds")), view.version())
        .entity(view)
        .build();
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed(Role.LEADER)
  @Operation(
      operationId = "approveReport",
      summary = "The head of the unit files what the officer handed him")
  public RestResponse<ObligationView> approve(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
    return ok(filing.approve(caller.actor(), id, ifMatch));
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Operation(
      operationId = "acceptReport",
      summary = "The receiver accepts the round that was filed")
  public RestResponse<ObligationView> accept(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch) {
    return ok(decision.accept(caller.actor(), id, ifMatch));
  }

  @POST
  @Path("{id}/return")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Operation(
      operationId = "returnReport",
      summary = "The receiver returns the round that was filed, with a reason")
  public RestResponse<ObligationView> giveBack(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReturnReportRequest request) {
    return ok(decision.giveBack(caller.actor(), id, ifMatch, request.reason()));
  }

  @POST
  @Path("{id}/unlock")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Operation(
      operationId = "unlockReport",
      summary = "Let a report in after its lock, until an instant")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "Open again until that instant",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ObligationView.class)))
  public RestResponse<ObligationView> unlock(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid UnlockReportRequest request) {
    return ok(decision.unlock(caller.actor(), id, ifMatch, request.reason(), request.until()));
  }

  @GET
  @Path("{id}/rounds")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "listReportRounds",
      summary = "Every round that was filed, with its decision, oldest first")
  public List<RoundView> rounds(
      @Parameter(description = "Id of the obligation") @PathParam("id") UUID id) {
    return reading.rounds(caller.actor(), id);
  }

  private static RestResponse<ObligationView> ok(ObligationView view) {
    return Version.ok(view, view.version());
  }
}
