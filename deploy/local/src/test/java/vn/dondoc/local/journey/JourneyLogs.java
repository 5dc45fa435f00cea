package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.realm.DemoUsers;

/** What a journey leaves in the logs of the stack, and what it does not. */
final class JourneyLogs {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who signed the plans of the journeys. */
  private static final Set<String> SIGNERS = Set.of("Trần Minh Khải", "Người Ký");

  /** What the units of the journeys write. */
  private static final Set<String> CONTENTS =
      Set.of("Kết quả thực hiện của", "Báo cáo kết quả của", "Thiếu số liệu");

  private final LocalStack stack;

  JourneyLogs(LocalStack stack) {
    this.stack = stack;
  }

  /** The messages of a service that belong to a trace. */
  List<String> messages(DondocService service, String trace) {
    return LogSearch.lines(stack.log(service.serviceName())).stream()
        .filter(line -> line.startsWith("{"))
        .map(JourneyLogs::json)
        .filter(line -> line.path("mdc").path("traceId").asText().equals(trace))
        .map(line -> line.path("message").asText())
        .toList();
  }

  void assertNobodyAndNoSecretInThem() {
    Path folder = stack.log(DondocService.PLAN.serviceName()).getParent();
    Set<String> secrets = LogSearch.secretsIn(folder.resolveSibling("secrets"));
    Set<String> names =
        Stream.concat(
                SIGNERS.stream(),
                DemoUsers.all().stream().map(user -> user.firstName() + " " + user.lastName()))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(secrets).as("database owners, portal, administrator").hasSizeGreaterThan(6);
    assertThat(LogSearch.logs(folder))
        .extracting(log -> log.getFileName().toString())
        .contains("postgresql.log", "kafka.log", "keycloak.log", "launcher.log");
    for (DondocService service : DondocService.values()) {
      assertThat(LogSearch.lines(stack.log(service.serviceName())))
          .as("%s writes its words as they are, or names could not be found", service)
          .anyMatch(line -> line.contains("BẢN TRÌNH DIỄN"));
    }
    assertThat(new LogSearch(secrets, names, CONTENTS).in(folder)).isEmpty();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }
}
