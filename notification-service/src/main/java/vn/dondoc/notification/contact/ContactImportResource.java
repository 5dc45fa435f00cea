package vn.dondoc.notification.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.ProblemAnswer;
import vn.dondoc.platform.rest.Idempotent;

/** The contacts of many persons at once. */
@Path("/api/v1/contacts/import")
@Tag(name = "contacts")
public class ContactImportResource {

  @Inject ContactImport contactImport;
  @Inject Caller caller;

  @POST
  @Consumes("text/csv")
  @Idempotent
  @RolesAllowed(Role.ADMIN)
  @Operation(
      operationId = "importContacts",
      summary = "Import contacts from CSV",
      description =
          "Columns personId,email,name,language; good rows are saved, refused ones answered one by one.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactImportView.class)))
  public Response take(
      @Parameter(description = "Only say what would be done")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      @Parameter(description = "Language of the refusals: vi or en") @HeaderParam("Accept-Language")
          String language,
      @RequestBody(
              required = true,
              description = "One contact a line, UTF-8, with a header",
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      examples =
                          @ExampleObject(
                              name = "contacts",
                              value =
                                  """
                          personId,email,name,language
                          3f0e6c1a-8a63-4f0a-9d7e-0c5a2b7f1e11,vanphong@example.org,Ông Nguyễn Văn A,VI
                          """)))
          @NotBlank
          @Size(max = 2_000_000)
          String file) {
    return Response.ok(
            contactImport.take(caller.actor(), file, dryRun, ProblemAnswer.locale(language)))
        .build();
  }
}
