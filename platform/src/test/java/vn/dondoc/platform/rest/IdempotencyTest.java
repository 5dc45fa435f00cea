package vn.dondoc.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
@TestProfile(Notebook.class)
class IdempotencyTest {

  private static final int CALLERS = 32;

  @Inject EntityManager db;
  @Inject AgroalDataSource dataSource;

  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
  }

  @Test
  void oneKeyAtOnceWritesOneRow() throws Exception {
    String token = Tokens.of("lan", null, "officer");
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Response>> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      for (int i = 0; i < CALLERS; i++) {
        answers.add(
            callers.submit(
                () -> {
                  start.await();
                  return write(token, key, "Họp tổ công tác");
                }));
      }
      start.countDown();
    }
    List<Response> created = new ArrayList<>();
    for (Future<Response> answer : answers) {
      if (answer.get().statusCode() == 201) {
        created.add(answer.get());
      } else {
        assertInUse(answer.get());
      }
    }
    assertThat(created).isNotEmpty();
    assertThat(created.stream().map(IdempotencyTest::seen).distinct()).hasSize(1);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void keyIsInUseWhileTheFirstRequestRuns() throws Exception {
    String token = Tokens.of("lan", null, "officer");
    try (Connection other = dataSource.getConnection();
        ExecutorService caller = Executors.newSingleThreadExecutor()) {
      other.setAutoCommit(false);
      execute(other, "lock table note in exclusive mode");
      Future<Response> first = caller.submit(() -> write(token, key, "Họp tổ công tác"));
      await().until(() -> waiting() == 1);
      for (int i = 0; i < 3; i++) {
        assertInUse(write(token, key, "Họp tổ công tác"));
      }
      other.rollback();
      assertThat(first.get().statusCode()).isEqualTo(201);
      assertThat(seen(write(token, key, "Họp tổ công tác"))).isEqualTo(seen(first.get()));
    }
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void replayIsTheSameAnswer() {
    String token = Tokens.of("lan", null, "officer");
    Response first = write(token, key, "Công khai \"danh sách\" tại nhà văn hóa");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Location")).contains("/api/v1/notes/" + first.path("id"));
    assertThat(first.header("ETag")).isEqualTo("\"0\"");
    assertThat(first.contentType()).startsWith("application/json");
    Response replay = write(token, key, "Công khai \"danh sách\" tại nhà văn hóa");
    assertThat(seen(replay)).isEqualTo(seen(first));
    assertThat(replay.contentType()).isEqualTo(first.contentType());
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void anotherBodyUnderTheKeyIsRefused() {
    String token = Tokens.of("lan", null, "officer");
    write(token, key, "một").then().statusCode(201);
    write(token, key, "hai")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void keyBelongsToItsCaller() {
    Response hers = write(Tokens.of("lan", null, "officer"), key, "một");
    Response his = write(Tokens.of("minh", null, "officer"), key, "hai");
    assertThat(hers.statusCode()).isEqualTo(201);
    assertThat(his.statusCode()).isEqualTo(201);
    assertThat(his.<String>path("id")).isNotEqualTo(hers.path("id"));
    assertThat(notes()).isEqualTo(2);
  }

  @Test
  void refusedRequestLeavesTheKeyFree() {
    String token = Tokens.of("lan", null, "officer");
    write(token, key, "").then().statusCode(400);
    write(token, key, "đã sửa").then().statusCode(201);
  }

  @Test
  void keyIsForgottenAfterADayOfTheWall() {
    String token = Tokens.of("lan", null, "officer");
    write(token, key, "một").then().statusCode(201);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "update idempotency set stored_at = stored_at - interval '25 hours'")
                    .executeUpdate());
    write(token, key, "hai").then().statusCode(201);
    write(token, key, "hai").then().statusCode(201);
    assertThat(notes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "%s"})
  void keyIsRequired(String wrong) {
    String token = Tokens.of("lan", null, "officer");
    write(token, wrong.equals("%s") ? "k".repeat(129) : wrong, "một")
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"))
        .body("errors[0].pointer", equalTo("Idempotency-Key:"));
    assertThat(notes()).isZero();
  }

  @Test
  void roleIsAskedBeforeTheKey() {
    write(Tokens.of("lan", null, "monitor"), "", "một").then().statusCode(403);
  }

  private static Response write(String token, String key, String text) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("text", text))
        .post("/api/v1/notes");
  }

  private static List<Object> seen(Response answer) {
    return List.of(
        answer.statusCode(),
        new String(answer.asByteArray(), UTF_8),
        answer.header("Location"),
        answer.header("ETag"));
  }

  private static void assertInUse(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.<String>path("code")).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How many inserts wait for the table. */
  private long waiting() {
    return count("pg_locks where not granted and relation = cast('note' as regclass)");
  }

  private long notes() {
    return count("note");
  }

  private long count(String of) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    db.createNativeQuery("select count(*) from " + of, Long.class)
                        .getSingleResult());
  }
}
