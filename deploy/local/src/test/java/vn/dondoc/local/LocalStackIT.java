package vn.dondoc.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack itself: everything is there, reachable as meant, and comes back when it is killed. */
class LocalStackIT {
  private final LocalStack stack = SharedStack.get();
  private final Login login = new Login(stack);

  @ParameterizedTest
  @CsvSource({
    "admin, H99, admin",
    "focal.head, H99.03, leader",
    "u.h99.41.01, H99.41.01, officer",
    "monitor, H99.90, monitor"
  })
  void tokensNameAudienceUnitAndRoles(String user, String unit, String role) throws IOException {
    JsonNode claims = claims(login.as(user));

    assertThat(claims.path("iss").asText()).isEqualTo(stack.endpoints().issuer().toString());
    assertThat(claims.path("aud").asText()).isEqualTo("dondoc-api");
    assertThat(claims.path("unit").asText()).isEqualTo(unit);
    assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo(role);
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(30 * 60);
  }

  @Test
  void whoBelongsNowhereHasNeitherUnitNorRole() throws IOException {
    JsonNode claims = claims(login.as("nobody"));

    assertThat(claims.has("unit")).isFalse();
    assertThat(claims.at("/realm_access/roles").isEmpty()).isTrue();
  }

  @Test
  void thePortalLogsInAsItself() throws IOException {
    JsonNode claims = claims(login.asPortal());

    assertThat(claims.path("unit").asText()).isEqualTo("H99");
    assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("integrator");
  }

  @ParameterizedTest
  @EnumSource(DondocService.class)
  void theGatewayReachesEveryServiceAndNoInsideOfIt(DondocService service) {
    String gateway = stack.endpoints().gateway().toString();

    given().get(gateway + "/openapi/" + service.shortName()).then().statusCode(200);
    given().get(stack.endpoints().service(service) + "/internal/clock").then().statusCode(200);
    given().get(gateway + "/internal/clock").then().statusCode(404);
    given()
        .urlEncodingEnabled(false)
        .get(gateway + "/api/v1/plans/%2e%2e/%2e%2e/%2e%2e/internal/clock")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(DondocService.class)
  void everyServiceHasADatabaseThatNoOtherCanEnter(DondocService service) throws SQLException {
    try (Connection connection = stack.connect(service);
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("SELECT current_database(), current_user")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo(service.database());
        assertThat(row.getString(2)).isEqualTo(service.database());
      }
      assertThatThrownBy(() -> statement.execute("CREATE TABLE vandal (id int)"))
          .hasMessageContaining("read-only");
      try (ResultSet row =
          statement.executeQuery(
              "SELECT count(*) FROM pg_database WHERE datallowconn AND NOT datistemplate"
                  + " AND datname NOT IN ('postgres')"
                  + " AND has_database_privilege(current_user, datname, 'CONNECT')")) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(1);
      }
    }
  }

  @Test
  void nothingAcknowledgedIsLostByAPowerCut() throws SQLException {
    try (Connection connection = stack.connect(DondocService.PLAN);
        Statement statement = connection.createStatement()) {
      for (String setting : Set.of("fsync", "synchronous_commit", "full_page_writes")) {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
          row.next();
          assertThat(row.getString(1)).as(setting).isEqualTo("on");
        }
      }
    }
  }

  /**
   * The virtual machine passes over a cache that does not fit, so being told of it is not enough.
   */
  @ParameterizedTest
  @EnumSource(DondocService.class)
  void everyServiceStartedFromItsAotCache(DondocService service) throws IOException {
    String jar = service.serviceName() + "/target/quarkus-app/quarkus-run.jar";
    ProcessHandle process =
        ProcessHandle.current()
            .descendants()
            .filter(p -> p.info().commandLine().orElse("").contains(jar))
            .findFirst()
            .orElseThrow();

    assertThat(Files.readString(Path.of("/proc", "" + process.pid(), "maps")))
        .contains(service.serviceName() + "-")
        .contains(".aot");
  }

  @Test
  void theTopicsAreThere() {
    Map<String, Long> ends =
        stack.broker().endOffsets(Set.of("plan-events-0", "plan-events-5", "audit-heads-5"));

    assertThat(ends).containsOnlyKeys("plan-events-0", "plan-events-5", "audit-heads-5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"task-service", PostgresServer.NAME, KafkaServer.NAME})
  void aKilledPartComesBack(String part) {
    stack.kill(part);
    assertThat(stack.isRunning(part)).isFalse();

    stack.startAgain(part);
    stack.awaitReady(part);

    assertThat(stack.isRunning(part)).isTrue();
    for (DondocService service : DondocService.values()) {
      String ready = stack.endpoints().service(service) + "/q/health/ready";
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> given().get(ready).then().statusCode(200));
    }
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
