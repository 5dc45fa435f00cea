package vn.dondoc.plan.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Page;

/** The register of persons and positions, kept by the administrator. */
@Path("/api/v1/persons")
@Tag(name = "persons")
@RolesAllowed(Role.ADMIN)
public class PersonResource {

  private final PersonRepository persons;
  private final PersonRegistration registration;
  private final PositionKeeping keeping;
  private final Caller caller;

  PersonResource(
      PersonRepository persons,
      PersonRegistration registration,
      PositionKeeping keeping,
      Caller caller) {
    this.persons = persons;
    this.registration = registration;
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(operationId = "listPersons", summary = "List persons with their positions")
  public Page<PersonView> list(
      @Parameter(description = "Organisation code of the unit") @QueryParam("unit") String unit,
      @Parameter(description = "next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Most rows, 1 to 200")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit) {
    List<String> after = Cursor.read(cursor, 2);
    return Page.of(
        persons.page(
            after == null ? null : after.getFirst(),
            after == null ? null : UUID.fromString(after.getLast()),
            unit,
            limit + 1),
        limit,
        p -> List.of(p.code(), p.positionId()));
  }

  @POST
  @Idempotent
  @Operation(operationId = "joinPerson", summary = "A new person takes up a first position")
  @APIResponse(
      responseCode = "201",
      description = "Joined",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PersonView.class)))
  public Response join(@NotNull @Valid JoinRequest request) {
    return PositionResource.created(keeping.join(caller.actor(), request));
  }

  @POST
  @Path("{code}/positions")
  @Idempotent
  @Operation(
      operationId = "takePosition",
      summary = "A registered person takes up a position, for example as acting head")
  @APIResponse(
      responseCode = "201",
      description = "Taken up",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PersonView.class)))
  public Response take(
      @Parameter(description = "Code of the person") @PathParam("code") String code,
      @NotNull @Valid PositionRequest request) {
    return PositionResource.created(keeping.take(caller.actor(), code, request));
  }

  @POST
  @Path("import")
  @Consumes("text/csv")
  @Operation(
      operationId = "importPersons",
      summary = "Create and change persons and positions from CSV, all rows or none",
      description =
          "Columns code,name,unit,role (HEAD, DEPUTY, OFFICER) and optionally subject,acting (true for an acting head),validFrom,validTo. Repeating an import changes nothing.")
  @APIResponse(responseCode = "422")
  @APIResponse(
      responseCode = "200",
      description = "What became of the rows",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResult.class)))
  public ImportResult importCsv(
      @RequestBody(
              required = true,
              description = "One position a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "persons",
                              value =
                                  """
                          code,name,unit,role
                          CB001,Nguyễn Văn A,H99.03,HEAD
                          """)))
          @NotBlank
          String csv,
      @Parameter(description = "Only check, save nothing") @QueryParam("dryRun") boolean dryRun) {
    return registration.importCsv(caller.actor(), csv, dryRun);
  }
}
