package vn.dondoc.plan.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.plan.plan.RegimeRequest;
import vn.dondoc.plan.plan.RegimeView;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** The regimes of an amendment. Their version is the amendment's. */
@Path("/api/v1/plans/{id}/amendments/{amendment}/regimes")
@Tag(name = "amendments")
public class AmendmentRegimeResource {

  private final AmendmentDrafting drafting;
  private final AmendmentTexts texts;
  private final Caller caller;

  AmendmentRegimeResource(AmendmentDrafting drafting, AmendmentTexts texts, Caller caller) {
    this.drafting = drafting;
    this.texts = texts;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Transactional
  @Operation(operationId = "listAmendmentRegimes", summary = "The regimes that an amendment has")
  public RestResponse<RegimeView[]> list(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment) {
    Amendment read = drafting.readable(caller.actor(), id, amendment);
    return Version.ok(
        read.content().regimes().stream().map(RegimeView::from).toArray(RegimeView[]::new),
        read.version());
  }

  @POST
  @RolesAllowed(Role.FOCAL)
  @Idempotent
  @Operation(operationId = "addAmendmentRegime", summary = "Add a regime in an amendment")
  @APIResponse(
      responseCode = "201",
      description = "Added; the ETag is the amendment's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RegimeView.class)))
  public Response add(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RegimeRequest request) {
    AmendmentTexts.Written<RegimeView> written =
        texts.putRegime(caller.actor(), id, amendment, null, request, ifMatch);
    String place = "/api/v1/plans/" + id + "/amendments/" + amendment + "/regimes/";
    return Version.tag(Response.created(URI.create(place + written.view().id())), written.version())
        .entity(written.view())
        .build();
  }

  @PUT
  @Path("{regime}")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "changeAmendmentRegime",
      summary = "Change a regime in an amendment; it keeps its id")
  public RestResponse<RegimeView> change(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid RegimeRequest request) {
    AmendmentTexts.Written<RegimeView> written =
        texts.putRegime(caller.actor(), id, amendment, regime, request, ifMatch);
    return Version.ok(written.view(), written.version());
  }

  @DELETE
  @Path("{regime}")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "dropAmendmentRegime", summary = "Drop a regime in an amendment")
  public RestResponse<Void> remove(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "Id of the regime") @PathParam("regime") UUID regime,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    return Version.noContent(texts.removeRegime(caller.actor(), id, amendment, regime, ifMatch));
  }
}
