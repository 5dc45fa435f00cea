package vn.dondoc.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private final Routes routes = Routes.packaged();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/units, plan-service",
    "/api/v1/units/H99.41, plan-service",
    "/api/v1/plans/12/issue, plan-service",
    "/api/v1/plans/1871%2FKH-UBND, plan-service",
    "/api/v1/imports, plan-service",
    "/api/v1/audit/plan/heads, plan-service",
    "/api/v1/assignments, task-service",
    "/api/v1/my-work, task-service",
    "/api/v1/audit/task, task-service",
    "/api/v1/status/units, report-service",
    "/api/v1/audit/report, report-service",
    "/api/v1/notices, notification-service",
    "/api/v1/audit/notification, notification-service",
    "/openapi/report, report-service"
  })
  void leadsEveryPathToItsService(String path, String service) {
    assertThat(routes.find(path)).map(Route::service).hasValue(service);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/internal/clock",
        "/q/health",
        "/q/openapi",
        "/api/v1/planset",
        "/api/v1",
        "/api/v1/audit",
        "/openapi/plan/more",
        "/api/v1/plans/../../../internal/clock",
        "/api/v1/plans/%2e%2e/%2E%2E/%2e./internal/clock",
        "/api/v1/plans/..%2f..%2f..%2finternal/clock",
        "/api/v1/plans/..\\..\\..\\internal\\clock",
        "/api/v1/plans/%zz"
      })
  void reachesNothingElse(String path) {
    assertThat(routes.find(path)).isEmpty();
  }

  @Test
  void asksTheServiceForItsDocumentUnderTheServicesName() {
    assertThat(routes.find("/openapi/task"))
        .map(route -> route.target("/openapi/task"))
        .hasValue("/q/openapi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/internal", "/internal/clock", "/q", "/q/health", "/"})
  void refusesAFileThatMakesInternalPathsPublic(String prefix) {
    String yaml =
        "services: {plan-service: {prefixes: ['"
            + prefix
            + "'], exact: {}}}\n"
            + "limits: {bodyBytes: 1, connectSeconds: 1, responseSeconds: 1}\n";
    assertThatThrownBy(() -> read(yaml)).hasMessageContaining("must not be public");
  }

  @Test
  void refusesAFileThatCallsAnInternalPathByAPublicName() {
    String yaml =
        """
        services: {plan-service: {prefixes: [], exact: {/api/v1/clock: /internal/clock}}}
        limits: {bodyBytes: 1, connectSeconds: 1, responseSeconds: 1}
        """;
    assertThatThrownBy(() -> read(yaml)).hasMessageContaining("must not be public");
  }

  private static Routes read(String yaml) throws IOException {
    return Routes.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
