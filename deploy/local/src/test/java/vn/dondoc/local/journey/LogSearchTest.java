package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search through the logs can fail, for each kind of thing that it looks for. */
class LogSearchTest {

  private static final String CLEAN =
      """
      {"timestamp":"2026-03-20T08:00:00Z","level":"INFO","message":"Plan 01998b2e-6f3c-7d7b-8b6e-0123456789ab issued: 15 tasks","unit":"H99.61","traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}
      2026-03-20 08:00:00.123 UTC [4711] ERROR:  duplicate key value violates unique constraint "contact_pkey"
      Could not serve vn.dondoc.Thing@1b2c3d4e, password authentication failed for user
      """;

  @TempDir Path folder;

  private final LogSearch search =
      new LogSearch(
          Set.of("0a1b2c3d4e5f60718293a4b5"),
          Set.of("Thủ trưởng H99.61"),
          Set.of("Kết quả của xã"));

  @BeforeEach
  void cleanLogs() throws IOException {
    Files.writeString(folder.resolve("plan-service.log"), CLEAN);
  }

  @Test
  void harmlessLinesAreNotFound() {
    assertThat(search.in(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "secret             | url=jdbc:postgresql://x?key=0a1b2c3d4e5f60718293a4b5",
        "token              | got eyJhbGciOiJSUzI1NiIsInR5cCIgOiAiSldUIn0.eyJleHAi",
        "authorisation      | Authorization: Basic",
        "authorisation      | \"authorization\":\"Basic\"",
        "authorisation      | sent Bearer 2YotnFZFEjr1zCsicMWpAA",
        "password           | connecting with password=hunter2",
        "e-mail address     | ERROR: Key (email)=(u.nowhere@demo.invalid) already exists",
        "phone number       | called 0912345678 in vain",
        "phone number       | called +84912345678 in vain",
        "account of a person| type=LOGIN_ERROR, username=u.h99.61",
        "name of a person   | refused Thủ trưởng H99.61",
        "content            | body {\"text\":\"Kết quả của xã\"}"
      })
  void everyKindIsFoundAndNotRepeated(String kind, String line) throws IOException {
    Path old = folder.resolve("old").resolve("kafka.log.1");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "fine\n" + line + "\n");
    List<String> found = search.in(folder);
    assertThat(found).contains("old/kafka.log.1:2: " + kind);
    assertThat(found).noneMatch(finding -> finding.contains(line));
  }
}
