package vn.dondoc.plan.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The way of a draft to an issued plan. */
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
public class IssueResource {

  private final PlanIssuing issuing;
  private final PlanViews views;
  private final Caller caller;

  IssueResource(PlanIssuing issuing, PlanViews views, Caller caller) {
    this.issuing = issuing;
    this.views = views;
    this.caller = caller;
  }

  /** Warnings that do not stop the issue, with the reason why not. */
  @Schema(
      examples =
          """
          {
            "warnings": ["LEAD_OPEN_GROUP:3"],
            "reason": "Đã đối chiếu văn bản gốc"
          }
          """)
  public record AcknowledgeRequest(
      @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 500) String> warnings,
      @NotBlank @Size(max = 2000) String reason) {}

  /** A word to whoever signs. */
  @Schema(
      examples =
          """
          {"note": "Kính trình lãnh đạo ký ban hành"}
          """)
  public record SubmitPlanRequest(@Size(max = 2000) String note) {}

  /** Why a submitted plan goes back to be changed. */
  @Schema(
      examples =
          """
          {"reason": "Bổ sung Sở Tài chính vào nhiệm vụ 3"}
          """)
  public record GiveBackPlanRequest(@NotBlank @Size(max = 2000) String reason) {}

  /** Number and date that the registry gave when the plan was signed; left out where they stand. */
  @Schema(
      examples =
          """
          {"number": "45", "documentDate": "2026-02-10"}
          """)
  public record IssuePlanRequest(@Size(max = 20) String number, LocalDate documentDate) {}

  @GET
  @Path("lints")
  @RolesAllowed({Role.FOCAL, Role.LEADER, Role.MONITOR})
  @Operation(
      operationId = "lintPlan",
      summary = "What the check before issue finds: errors stop it, warnings are acknowledged")
  public List<LintView> lints(@Parameter(description = "Id of the plan") @PathParam("id") UUID id) {
    return issuing.lints(caller.actor(), id);
  }

  @POST
  @Path("acknowledgements")
  @RolesAllowed(Role.FOCAL)
  @Operation(operationId = "acknowledgeWarnings", summary = "Acknowledge warnings with a reason")
  public RestResponse<LintView[]> acknowledge(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid AcknowledgeRequest request) {
    long version =
        issuing.acknowledge(caller.actor(), id, request.warnings(), request.reason(), ifMatch);
    return Version.ok(issuing.lints(caller.actor(), id).toArray(LintView[]::new), version);
  }

  @POST
  @Path("submit")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Submitted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  @APIResponse(responseCode = "422")
  @Operation(
      operationId = "submitPlan",
      summary = "Submit a draft for signature; its text is frozen until it is issued or given back")
  public RestResponse<PlanView> submit(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid SubmitPlanRequest request) {
    Actor actor = caller.actor();
    Plan plan = issuing.submit(actor, id, request.note(), ifMatch);
    return Version.ok(views.of(plan, actor), plan.version());
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Role.FOCAL)
  @Transactional
  @Operation(
      operationId = "withdrawPlan",
      summary = "Take a submitted plan back to change it, with the reason")
  public RestResponse<PlanView> withdraw(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid GiveBackPlanRequest request) {
    return giveBack(id, PlanAct.WITHDRAW, request, ifMatch);
  }

  @POST
  @Path("return")
  @RolesAllowed(Role.LEADER)
  @Transactional
  @Operation(
      operationId = "returnPlan",
      summary = "Give a submitted plan back to be changed, with the reason")
  public RestResponse<PlanView> giveBack(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid GiveBackPlanRequest request) {
    return giveBack(id, PlanAct.RETURN, request, ifMatch);
  }

  private RestResponse<PlanView> giveBack(
      UUID id, PlanAct act, GiveBackPlanRequest request, String ifMatch) {
    Actor actor = caller.actor();
    Plan plan = issuing.giveBack(actor, id, act, request.reason(), ifMatch);
    return Version.ok(views.of(plan, actor), plan.version());
  }

  @POST
  @Path("issue")
  @RolesAllowed({Role.FOCAL, Role.LEADER})
  @Idempotent
  @Transactional
  @Operation(operationId = "issuePlan", summary = "Issue the plan")
  @APIResponse(
      responseCode = "200",
      description = "Issued",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public Response issue(
      @Parameter(description = "Id of the plan") @PathParam("id") UUID id,
      @Parameter(description = "ETag of the plan", required = true) @HeaderParam("If-Match")
          String ifMatch,
      @Valid IssuePlanRequest request) {
    Actor actor = caller.actor();
    String number = request == null ? null : request.number();
    LocalDate date = request == null ? null : request.documentDate();
    Plan plan = issuing.issue(actor, id, number, date, ifMatch);
    return Version.tag(Response.ok(views.of(plan, actor)), plan.version()).build();
  }
}
