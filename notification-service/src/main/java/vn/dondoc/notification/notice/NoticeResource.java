package vn.dondoc.notification.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.ProblemAnswer;
import vn.dondoc.platform.rest.Page;

/** The inbox. */
@Path("/api/v1/notices")
@Tag(name = "notices")
@RolesAllowed({Role.FOCAL, Role.LEADER, Role.OFFICER, Role.MONITOR})
public class NoticeResource {

  @Inject Notices notices;
  @Inject Caller caller;

  @GET
  @Operation(
      operationId = "listNotices",
      summary = "List notices, newest first",
      description =
          "Those of the caller's unit; with plan, focal agency, leaders and monitors see all notices"
              + " of a plan that their unit is related to.")
  public Page<NoticeView> list(
      @Parameter(description = "Only of this plan") @QueryParam("plan") UUID plan,
      @Parameter(description = "Only of this kind") @QueryParam("kind") NoticeKind kind,
      @Parameter(description = "Only what the caller has not marked as read")
          @QueryParam("unread")
          @DefaultValue("false")
          boolean unread,
      @Parameter(description = "Value next of the page before") @QueryParam("cursor") String cursor,
      @Parameter(description = "Rows of a page")
          @QueryParam("limit")
          @DefaultValue("50")
          @Min(1)
          @Max(200)
          int limit,
      @Parameter(description = "Language of the texts: vi or en") @HeaderParam("Accept-Language")
          String language) {
    return notices.list(
        caller.actor(), new Notices.Filter(plan, kind, unread), cursor, limit, language(language));
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getNotice", summary = "Read a notice")
  public NoticeView get(
      @Parameter(description = "Id of the notice") @PathParam("id") UUID id,
      @Parameter(description = "Language of the texts: vi or en") @HeaderParam("Accept-Language")
          String language) {
    return notices.get(caller.actor(), id, language(language));
  }

  @POST
  @Path("{id}/read")
  @Operation(
      operationId = "markNoticeRead",
      summary = "Mark a notice as read",
      description = "For the caller alone; doing it again changes nothing.")
  public NoticeView read(
      @Parameter(description = "Id of the notice") @PathParam("id") UUID id,
      @Parameter(description = "Language of the texts: vi or en") @HeaderParam("Accept-Language")
          String language) {
    return notices.read(caller.actor(), id, language(language));
  }

  private static Language language(String acceptLanguage) {
    return Language.of(ProblemAnswer.locale(acceptLanguage));
  }
}
