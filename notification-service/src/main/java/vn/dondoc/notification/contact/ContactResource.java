package vn.dondoc.notification.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;

/** Names, addresses and languages of persons. */
@Path("/api/v1/contacts")
@Tag(name = "contacts")
public class ContactResource {

  private static final UUID FIRST = new UUID(0, 0);

  @Inject ContactRecording recording;
  @Inject Readiness readiness;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "listContacts", summary = "List contacts by person id")
  public Page<ContactView> list(
      @Parameter(description = "Value next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> keys = Cursor.read(cursor, 1);
    return recording.list(keys == null ? FIRST : CursorKeys.uuid(keys.getFirst()), limit);
  }

  @GET
  @Path("{personId}")
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "getContact", summary = "Read the contact of a person")
  public RestResponse<ContactView> get(
      @Parameter(description = "Id of the person") @PathParam("personId") UUID personId) {
    ContactView view = recording.get(personId);
    return Version.ok(view, view.version());
  }

  @PUT
  @Path("{personId}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "putContact",
      summary = "Record how a person is reached",
      description = "Creates the contact; where it exists, If-Match must name its version.")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactView.class)))
  public Response put(
      @Parameter(description = "Id of the person") @PathParam("personId") UUID personId,
      @Parameter(description = "ETag of the version that is changed") @HeaderParam("If-Match")
          String ifMatch,
      @Valid @NotNull PutContactRequest request) {
    ContactRecording.Recorded recorded = recording.put(caller.actor(), personId, request, ifMatch);
    Response.ResponseBuilder answer =
        recorded.created()
            ? Response.created(URI.create("/api/v1/contacts/" + personId)).entity(recorded.view())
            : Response.ok(recorded.view());
    return Version.tag(answer, recorded.view().version()).build();
  }

  @GET
  @Path("readiness")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.MONITOR})
  @Operation(
      operationId = "listUnreachedUnits",
      summary = "Units of a plan that cannot be fully reached",
      description =
          "Units without a head or without an officer, and persons without an address, before it matters.")
  public Page<UnitReadiness> readiness(
      @Parameter(description = "Id of the plan", required = true) @QueryParam("plan") @NotNull
          UUID plan,
      @Parameter(description = "Value next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    return readiness.of(caller.actor(), plan, cursor, limit);
  }
}
