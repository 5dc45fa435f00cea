package vn.dondoc.plan.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
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
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;
import vn.dondoc.platform.time.Deadline;

/** The register of laws: readable by everyone who is signed in, kept by the administrator. */
@Path("/api/v1/laws")
@Tag(name = "laws")
public class LawResource {

  private final LegalActRepository acts;
  private final LawRegister register;
  private final LawKeeping keeping;
  private final Caller caller;
  private final InstantSource clock;

  LawResource(
      LegalActRepository acts,
      LawRegister register,
      LawKeeping keeping,
      Caller caller,
      InstantSource clock) {
    this.acts = acts;
    this.register = register;
    this.keeping = keeping;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "listLaws", summary = "List registered laws and other documents")
  public Page<LegalActView> list(
      @Parameter(
              description = "Part of the subject, or number and symbol; diacritics do not matter")
          @QueryParam("q")
          String q,
      @Parameter(description = "Type of the document") @QueryParam("type") LegalActType type,
      @Parameter(description = "Only those in force on this day") @QueryParam("inForceOn")
          LocalDate inForceOn,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<LegalAct> read =
        acts.page(
            q == null ? null : Folded.containing(q),
            type,
            inForceOn,
            Cursor.read(cursor, 2),
            limit + 1);
    Page<LegalAct> page = Page.of(read, limit, a -> List.of(a.designationKey(), a.date()));
    return new Page<>(acts.views(page.items()), page.next());
  }

  @GET
  @Path("standing")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Operation(
      operationId = "getLawStanding",
      summary = "Whether a document is in force on a day, and what replaced it")
  public LawStanding standing(
      @Parameter(description = "Number, such as 61", required = true)
          @QueryParam("number")
          @NotBlank
          String number,
      @Parameter(description = "Symbol, such as 2018/NĐ-CP", required = true)
          @QueryParam("symbol")
          @NotBlank
          String symbol,
      @Parameter(description = "Day, today by default") @QueryParam("day") LocalDate day) {
    return register.standing(number, symbol, day == null ? Deadline.dayOf(clock.instant()) : day);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.ADMIN, Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR, Role.INTEGRATOR})
  @Transactional
  @Operation(operationId = "getLaw", summary = "A registered document")
  public RestResponse<LegalActView> get(
      @Parameter(description = "Id of the document") @PathParam("id") UUID id) {
    LegalActView view = acts.view(acts.require(id));
    return Version.ok(view, view.version());
  }

  @POST
  @RolesAllowed(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "registerLaw", summary = "Register a document")
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LegalActView.class)))
  public Response register(@NotNull @Valid LegalActRequest request) {
    LegalActView view = keeping.register(caller.actor(), request);
    return Version.tag(Response.created(URI.create("/api/v1/laws/" + view.id())), view.version())
        .entity(view)
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "changeLaw",
      summary = "Change a document, for example when it is replaced")
  public RestResponse<LegalActView> change(
      @Parameter(description = "Id of the document") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the document", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid LegalActRequest request) {
    LegalActView view = keeping.change(caller.actor(), id, request, ifMatch);
    return Version.ok(view, view.version());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Role.ADMIN)
  @Operation(operationId = "removeLaw", summary = "Remove a document that was registered in error")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @Parameter(description = "Id of the document") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the document", required = true) @HeaderParam("If-Match")
          String ifMatch) {
    keeping.remove(caller.actor(), id, ifMatch);
  }
}
