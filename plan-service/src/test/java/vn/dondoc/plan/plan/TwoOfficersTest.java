package vn.dondoc.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Two officers of the focal agency write one plan at the same moment; no edit is lost. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class TwoOfficersTest {

  private static final int ROUNDS = 10;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private final List<String> tasks = new ArrayList<>();

  @BeforeEach
  void draftTwoTasks() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    tasks.clear();
    for (String text : List.of("Một", "Hai")) {
      tasks.add(plan + "/tasks/" + send("post", plan + "/tasks", task(text), etag()).path("id"));
    }
  }

  private static String task(String text) {
    return Province.task(text, "Thường xuyên", "Sở Tư pháp");
  }

  private static String head(String title) {
    return Province.PLAN.formatted("27").replace("Nâng cao Chỉ số PAPI năm 2026", title);
  }

  private String etag() {
    return Province.focal().get(plan).header("ETag");
  }

  private static Response send(String method, String path, String body, String etag) {
    return Province.as("officer." + UUID.randomUUID(), "H99.03", "focal")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag)
        .body(body)
        .request(method, path);
  }

  /** Both have read the same version; both start at the same moment. */
  private List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
      List<Future<Response>> sent =
          List.of(one, other).stream()
              .map(
                  send ->
                      officers.submit(
                          () -> {
                            start.await();
                            return send.call();
                          }))
              .toList();
      return List.of(sent.getFirst().get(), sent.getLast().get());
    }
  }

  /**
   * One is written, the other is told that its version is stale and writes again on the new one.
   */
  private void assertNoneIsLost(
      String method, String path, String body, String otherMethod, String otherPath, String other)
      throws Exception {
    String read = etag();
    List<Response> answers =
        atOnce(
            () -> send(method, path, body, read), () -> send(otherMethod, otherPath, other, read));
    assertThat(answers)
        .as(() -> answers.stream().map(Response::asString).toList().toString())
        .filteredOn(a -> a.statusCode() < 300)
        .hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.statusCode() >= 300)
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.statusCode()).isEqualTo(412);
              assertThat(a.<String>path("code")).isEqualTo("VERSION_STALE");
            });
    Response again =
        answers.getFirst().statusCode() == 412
            ? send(method, path, body, etag())
            : send(otherMethod, otherPath, other, etag());
    assertThat(again.statusCode()).as(again.asString()).isLessThan(300);
  }

  private List<String> texts() {
    return Province.focal().get(plan + "/tasks").path("task.text");
  }

  @Test
  void ofTheHead() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertNoneIsLost("put", plan, head("PAPI A" + i), "put", plan, head("PAPI B" + i));
      assertThat(Province.focal().get(plan).<String>path("head.title")).endsWith("" + i);
    }
  }

  @Test
  void ofTheSameTask() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      String same = tasks.getFirst();
      assertNoneIsLost("put", same, task("A" + i), "put", same, task("B" + i));
      assertThat(texts().getFirst()).endsWith("" + i);
    }
  }

  @Test
  void ofDifferentTasks() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertNoneIsLost(
          "put", tasks.getFirst(), task("A" + i), "put", tasks.getLast(), task("B" + i));
      assertThat(texts()).containsExactly("A" + i, "B" + i);
    }
  }

  @Test
  void ofANewTaskAndTheHead() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertNoneIsLost("post", plan + "/tasks", task("N" + i), "put", plan, head("PAPI " + i));
      assertThat(texts()).contains("N" + i).hasSize(3 + i);
      assertThat(Province.focal().get(plan).<String>path("head.title")).endsWith("" + i);
    }
  }

  @Test
  void ofTwoNewTasks() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertNoneIsLost(
          "post", plan + "/tasks", task("A" + i), "post", plan + "/tasks", task("B" + i));
      assertThat(texts()).contains("A" + i, "B" + i);
    }
  }

  @Test
  void ofTheSameNumber() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      String body = Province.PLAN.formatted("9" + i);
      List<Response> answers =
          atOnce(
              () -> send("post", "/api/v1/plans", body, "*"),
              () -> send("post", "/api/v1/plans", body, "*"));
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }
  }

  @Test
  void ofAnAmendment() throws Exception {
    send("post", plan + "/issue", "{}", etag()).then().statusCode(200);
    String body =
        """
        {"reason": "Bổ sung", "number": "88", "symbol": "QĐ-UBND", "documentDate": "2026-01-15"}
        """;
    List<Response> opened =
        atOnce(
            () -> send("post", plan + "/amendments", body, "*"),
            () -> send("post", plan + "/amendments", body, "*"));
    assertThat(opened).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    String amendment =
        plan + "/amendments/" + Province.focal().get(plan + "/amendments").path("[0].id");
    for (int i = 0; i < ROUNDS; i++) {
      String read = Province.focal().get(amendment).header("ETag");
      String a = task("A" + i);
      String b = task("B" + i);
      List<Response> answers =
          atOnce(
              () -> send("post", amendment + "/tasks", a, read),
              () -> send("post", amendment + "/tasks", b, read));
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 412);
    }
    assertThat(Province.focal().get(amendment + "/tasks").<List<String>>path("id"))
        .hasSize(2 + ROUNDS);
  }
}
