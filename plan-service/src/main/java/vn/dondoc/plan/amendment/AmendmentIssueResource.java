package vn.dondoc.plan.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.issue.IssueResource;
import vn.dondoc.plan.lint.LintView;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.plan.PlanViews;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** The way of an amendment to the next version of its plan. */
@Path("/api/v1/plans/{id}/amendments/{amendment}")
@Tag(name = "amendments")
public class AmendmentIssueResource {

  private final AmendmentIssuing issuing;
  private final PlanViews views;
  private final Caller caller;

  AmendmentIssueResource(AmendmentIssuing issuing, PlanViews views, Caller caller) {
    this.issuing = issuing;
    this.views = views;
    this.caller = caller;
  }

  @GET
  @Path("lints")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Operation(
      operationId = "lintAmendment",
      summary = "What the check finds in the document, the head and what was added or changed")
  public List<LintView> lints(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment) {
    return issuing.lints(caller.actor(), id, amendment);
  }

  @POST
  @Path("acknowledgements")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "acknowledgeAmendmentWarnings",
      summary = "Acknowledge warnings of an amendment with a reason")
  public RestResponse<LintView[]> acknowledge(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IssueResource.AcknowledgeRequest request) {
    Actor actor = caller.actor();
    long version =
        issuing.acknowledge(actor, id, amendment, request.warnings(), request.reason(), ifMatch);
    return Version.ok(issuing.lints(actor, id, amendment).toArray(LintView[]::new), version);
  }

  @POST
  @Path("submit")
  @RolesAllowed(Role.FOCAL)
  @APIResponse(
      responseCode = "200",
      description = "Submitted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AmendmentView.class)))
  @APIResponse(responseCode = "422")
  @Operation(
      operationId = "submitAmendment",
      summary = "Submit an amendment for signature; its text is frozen until issued or given back")
  public RestResponse<AmendmentView> submit(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IssueResource.SubmitPlanRequest request) {
    return answer(issuing.submit(caller.actor(), id, amendment, request.note(), ifMatch));
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Role.FOCAL)
  @Operation(
      operationId = "withdrawAmendment",
      summary = "Take a submitted amendment back to change it, with the reason")
  public RestResponse<AmendmentView> withdraw(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IssueResource.GiveBackPlanRequest request) {
    return answer(
        issuing.giveBack(
            caller.actor(), id, amendment, PlanAct.WITHDRAW, request.reason(), ifMatch));
  }

  @POST
  @Path("return")
  @RolesAllowed(Role.LEADER)
  @Operation(
      operationId = "returnAmendment",
      summary = "Give a submitted amendment back to be changed, with the reason")
  public RestResponse<AmendmentView> giveBack(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid IssueResource.GiveBackPlanRequest request) {
    return answer(
        issuing.giveBack(caller.actor(), id, amendment, PlanAct.RETURN, request.reason(), ifMatch));
  }

  private static RestResponse<AmendmentView> answer(AmendmentView view) {
    return Version.ok(view, view.version());
  }

  @POST
  @Path("issue")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Idempotent
  @Transactional
  @Operation(
      operationId = "issueAmendment",
      summary = "Issue the amendment: it is the next version of the plan")
  @APIResponse(
      responseCode = "200",
      description = "Issued; the answer and its ETag are the plan's",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public Response issue(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "Id of the amendment") @PathParam("amendment") UUID amendment,
      @Parameter(description = "ETag of the amendment", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @Valid IssueResource.@Nullable IssuePlanRequest request) {
    Actor actor = caller.actor();
    String number = request == null ? null : request.number();
    LocalDate date = request == null ? null : request.documentDate();
    Plan plan = issuing.issue(actor, id, amendment, number, date, ifMatch);
    return Version.tag(Response.ok(views.of(plan, actor)), plan.version()).build();
  }
}
