package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.time.MovableClock;

/**
 * The sample plan that ships, as a draft in an otherwise empty province.
 *
 * @param path of the draft in the API
 * @param etag of its first version
 */
public record SamplePlan(String path, String etag) {

  private static final Path SAMPLE =
      Path.of(System.getProperty("dondoc.root"), "deploy/local/src/main/resources/sample");

  /** On 15 January 2026, in the morning. */
  public static SamplePlan imported(EntityManager db, MovableClock clock) throws IOException {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(Files.readString(SAMPLE.resolve("units.csv")))
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
    Response imported =
        Province.focal()
            .contentType("text/plain; charset=UTF-8")
            .body(text())
            .post("/api/v1/plans/import?issuer=H99&fileName=plan.txt");
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    return new SamplePlan("/api/v1/plans/" + imported.path("planId"), imported.header("ETag"));
  }

  /** The text of the document. */
  public static String text() throws IOException {
    return Files.readString(SAMPLE.resolve("plan.txt"));
  }
}
