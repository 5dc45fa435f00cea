package vn.dondoc.plan.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Version;

/** Positions one by one, and their review, by the administrator. */
@Path("/api/v1/positions")
@Tag(name = "persons")
@RolesAllowed(Role.ADMIN)
public class PositionResource {

  private final PersonRepository persons;
  private final PositionKeeping keeping;
  private final AccessReview review;
  private final Caller caller;

  PositionResource(
      PersonRepository persons, PositionKeeping keeping, AccessReview review, Caller caller) {
    this.persons = persons;
    this.keeping = keeping;
    this.review = review;
    this.caller = caller;
  }

  /** The last day of a position, and why it ends. */
  @Schema(
      examples =
          """
          {"lastDay": "2026-06-30", "reason": "Chuyển công tác"}
          """)
  public record EndRequest(@NotNull LocalDate lastDay, @NotBlank @Size(max = 1000) String reason) {}

  /** How many positions were confirmed. */
  public record ConfirmView(int confirmed) {}

  @GET
  @Path("{id}")
  @Transactional
  @Operation(operationId = "getPosition", summary = "A position with who holds it")
  public RestResponse<PersonView> get(
      @Parameter(description = "Id of the position") @PathParam("id") UUID id) {
    PersonView view = persons.view(persons.requirePosition(id));
    return Version.ok(view, view.version());
  }

  @GET
  @Path("{id}/leaving")
  @Operation(operationId = "previewLeaving", summary = "What the end of a position leaves open")
  public LeavingView leaving(
      @Parameter(description = "Id of the position") @PathParam("id") UUID id,
      @Parameter(description = "Last day of the position", required = true)
          @QueryParam("lastDay")
          @NotNull
          LocalDate lastDay) {
    return keeping.leaving(id, lastDay);
  }

  @POST
  @Path("{id}/end")
  @Operation(
      operationId = "endPosition",
      summary = "End a position on its current version; the answer says what that leaves open")
  public RestResponse<LeavingView> end(
      @Parameter(description = "Id of the position") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the position", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid EndRequest request) {
    LeavingView view =
        keeping.end(caller.actor(), id, request.lastDay(), request.reason(), ifMatch);
    return Version.ok(view, view.position().version());
  }

  @GET
  @Path("review")
  @Operation(
      operationId = "reviewAccess",
      summary = "What to look at when access is reviewed, counted and listed by kind")
  public ReviewFinding.Review review(
      @Parameter(description = "Months for which a position without end may go unconfirmed")
          @QueryParam("months")
          @DefaultValue("12")
          @Min(1)
          @Max(120)
          int months,
      @Parameter(description = "Most findings listed of each kind")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(500)
          int limit) {
    return review.review(months, limit);
  }

  @POST
  @Path("review/confirmations")
  @Operation(
      operationId = "confirmPositions",
      summary = "Confirm positions that were looked at and are right")
  public ConfirmView confirm(@NotNull @Valid ReviewFinding.ConfirmRequest request) {
    return new ConfirmView(review.confirm(caller.actor(), request.positions()));
  }

  static Response created(PersonView view) {
    return Version.tag(
            Response.created(URI.create("/api/v1/positions/" + view.positionId())), view.version())
        .entity(view)
        .build();
  }
}
