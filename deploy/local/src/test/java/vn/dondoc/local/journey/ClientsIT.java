package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.dondoc.client.ApiClient;
import vn.dondoc.client.ApiException;
import vn.dondoc.client.api.AssignmentsApi;
import vn.dondoc.client.api.ObligationsApi;
import vn.dondoc.client.api.PlansApi;
import vn.dondoc.client.api.UnitsApi;
import vn.dondoc.client.model.Assignment;
import vn.dondoc.client.model.AssignmentStatus;
import vn.dondoc.client.model.ObligationView;
import vn.dondoc.client.model.Problem;
import vn.dondoc.client.model.ReportContent;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.Login;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;

/**
 * A commune's officer works through the two generated clients, and each sees what the other did.
 * After the other journeys ({@code junit-platform.properties}), whose clock begins before this one.
 */
@Order(Integer.MAX_VALUE)
class ClientsIT {

  private static final int YEAR = 2036;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String OFFICER = "u.h99.61";
  private static final LocalStack STACK = SharedStack.get();
  private static final Portal PORTAL =
      new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());

  private final String token = new Login(STACK).as(OFFICER);
  private final ApiClient client = client(token);
  private final AssignmentsApi assignments = new AssignmentsApi(client);
  private final ObligationsApi obligations = new ObligationsApi(client);

  @Test
  void whatOneClientDoesTheOtherSees() throws Exception {
    UUID plan = issuePlan();
    assertThat(new UnitsApi(client).getUnit("H99.61", null).getName()).isNotBlank();
    assertThat(new PlansApi(client).getPlan(plan, null).getHead().getTitle()).isNotBlank();
    Assignment assigned =
        first(
            () ->
                assignments
                    .listAssignments(null, null, null, 200, null, plan, null, null, null, "H99.61")
                    .getItems());

    Assignment received = assignments.receiveAssignment(assigned.getId(), etag(assigned));
    assertThat(received.getState()).isEqualTo(AssignmentStatus.RECEIVED);
    assertThat(problem(() -> assignments.receiveAssignment(assigned.getId(), etag(assigned))))
        .isEqualTo("VERSION_STALE");

    ObligationView owed =
        first(
            () ->
                obligations
                    .listObligations(null, null, 200, null, null, plan, null, null, null, null)
                    .getItems());
    ObligationView filed =
        obligations.submitReport(
            owed.getId(), UUID.randomUUID().toString(), new ReportContent().nil(true));
    assertThat(filed.getFirstSubmittedAt()).isNotNull();

    assumeTrue(
        TypeScript.canRun(), "Node.js 18 or newer is not here: the TypeScript half is skipped");
    Map<String, String> seen = throughTypeScript(received.getId(), owed.getId());
    assertThat(seen)
        .containsEntry("units", "5")
        .containsEntry("mine", "true")
        .containsEntry("state", "RECEIVED")
        .containsEntry("percent", "40")
        .containsEntry("report", filed.getState().getValue())
        .containsEntry("refused", "ROLE_REQUIRED");
    Assignment progressed = assignments.getAssignment(received.getId());
    assertThat(progressed.getPercent()).isEqualTo(40);
    assertThat(progressed.getState()).isEqualTo(AssignmentStatus.IN_PROGRESS);
  }

  /** The sample plan ten years later: nothing of it is past, wherever the clock stands. */
  private static UUID issuePlan() {
    ProvinceSetup setup = new ProvinceSetup(PORTAL);
    setup.units(SampleProvince.units());
    setup.calendar(YEAR, SampleProvince.holidays(YEAR), SampleProvince.workingSaturdays(YEAR));
    IssuedPlan plan =
        IssuedPlan.issue(
            PORTAL.as("focal"),
            SampleProvince.plan().replace("2026", Integer.toString(YEAR)),
            "plan.txt",
            List.of());
    return UUID.fromString(plan.id());
  }

  private static Map<String, String> throughTypeScript(UUID assignment, UUID obligation)
      throws Exception {
    TypeScript typeScript = new TypeScript(Path.of("target", "typescript").toAbsolutePath());
    typeScript.compile("journey.ts");
    Map<String, String> facts = new LinkedHashMap<>();
    String token = new Login(STACK).as(OFFICER);
    for (String line :
        typeScript.run(
            "journey.js",
            STACK.endpoints().gateway().toString(),
            token,
            assignment.toString(),
            obligation.toString())) {
      JsonNode fact = new ObjectMapper().readTree(line);
      facts.put(fact.path("fact").asText(), fact.path("value").asText());
    }
    return facts;
  }

  /** The first of a list that fills as the plan's events arrive. */
  private static <T> T first(Callable<List<T>> list) {
    return await().atMost(PATIENCE).until(list, items -> !items.isEmpty()).getFirst();
  }

  /** The code of the problem that a call is refused with. */
  private static String problem(ThrowingCallable call) throws Exception {
    ApiException refused = catchThrowableOfType(ApiException.class, call);
    return ApiClient.createDefaultObjectMapper()
        .readValue(refused.getResponseBody(), Problem.class)
        .getCode();
  }

  private static ApiClient client(String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(STACK.endpoints().gateway().toString());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    return client;
  }

  private static String etag(Assignment assignment) {
    return "\"" + assignment.getVersion() + "\"";
  }
}
