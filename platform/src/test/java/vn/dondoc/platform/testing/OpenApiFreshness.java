package vn.dondoc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed {@code api/openapi.yaml} of a service is what its code says. After a change of the
 * API run the tests with {@code -Ddondoc.openapi.write=true} and commit the file.
 */
public abstract class OpenApiFreshness {

  static final Path COMMITTED = Path.of("api", "openapi.yaml");

  @Test
  void committedDocumentIsWhatTheCodeSays() throws IOException {
    String current = current();
    if (Boolean.getBoolean("dondoc.openapi.write")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, current);
    }
    assertThat(COMMITTED).exists();
    assertThat(Files.readString(COMMITTED))
        .as(
            "api/openapi.yaml is stale: run the tests with -Ddondoc.openapi.write=true and commit it")
        .isEqualTo(current);
  }

  @Test
  void documentTellsWhatAStrangerNeeds() {
    assertThat(OpenApiLint.faults(current())).isEmpty();
  }

  private static String current() {
    return given().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
  }
}
