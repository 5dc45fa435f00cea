package vn.dondoc.task.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

@QuarkusTest
class EvidenceResourceTest extends TaskComponentTest {

  private static final String PDF = "application/pdf";
  private static final byte[] REPORT =
      "%PDF-1.7 biên bản niêm yết".getBytes(StandardCharsets.UTF_8);

  @ConfigProperty(name = "dondoc.evidence.folder")
  Path folder;

  private final TaskFixture task =
      aTask().ledBy(Land.RIVER, Land.HILL).producing("Biên bản").monitoredBy(Land.INSPECTORATE);
  private UUID id;

  @BeforeEach
  void issue() {
    materialise(aPlan().with(task));
    id = assignment(task, Land.RIVER);
  }

  private Response add(UnitRecorded unit, String type, String name, byte[] content, String key) {
    return given()
        .auth()
        .oauth2(Tokens.of("officer", unit.code(), Role.OFFICER))
        .header("Idempotency-Key", key)
        .header("Accept-Language", "en")
        .contentType(type)
        .queryParam("filename", name)
        .body(content)
        .post("/api/v1/assignments/{id}/evidence", id);
  }

  private Response add(String type, String name, byte[] content) {
    return add(Land.RIVER, type, name, content, newKey());
  }

  @Test
  void keepsFileUnderItsHashAndGivesItBack() throws IOException {
    Response added = add(PDF, "Biên bản.pdf", REPORT);
    added
        .then()
        .statusCode(201)
        .body("filename", equalTo("Biên bản.pdf"))
        .body("size", equalTo(REPORT.length));
    String sha256 = added.path("sha256");
    assertThat(Files.readAllBytes(folder.resolve(sha256.substring(0, 2)).resolve(sha256)))
        .isEqualTo(REPORT);

    byte[] back =
        as(Land.INSPECTORATE, Role.MONITOR)
            .get(added.header("Location"))
            .then()
            .statusCode(200)
            .contentType(PDF)
            .header(
                "Content-Disposition",
                equalTo(
                    "attachment; filename=\"Bi_n b_n.pdf\"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf"))
            .header("X-Content-Type-Options", "nosniff")
            .extract()
            .asByteArray();
    assertThat(back).isEqualTo(REPORT);
    as(Land.EAST)
        .get("/api/v1/assignments/{id}/evidence", id)
        .then()
        .body("[0].filename", equalTo("Biên bản.pdf"))
        .body("size()", equalTo(1));
  }

  @Test
  void isOpenToWhoSeesTheAssignmentOnly() {
    String location = add(PDF, "a.pdf", REPORT).header("Location");
    as(Land.NOBODY).get(location).then().statusCode(404);
    as(Land.HILL).get(location).then().statusCode(404);
    String elsewhere =
        "/api/v1/assignments/"
            + assignment(task, Land.HILL)
            + location.substring(location.indexOf("/evidence"));
    as(Land.EAST).get(elsewhere).then().statusCode(404);
  }

  @Test
  void takesFilesOfTheOwningUnitOnly() {
    add(Land.EAST, PDF, "a.pdf", REPORT, newKey())
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_ASSIGNMENT"));
    add(Land.HILL, PDF, "a.pdf", REPORT, newKey()).then().statusCode(404);
    assertThat(count("evidence")).isZero();
  }

  @Test
  void answersRepeatedUploadAlike() {
    String key = newKey();
    String first = add(Land.RIVER, PDF, "a.pdf", REPORT, key).then().extract().asString();
    assertThat(add(Land.RIVER, PDF, "a.pdf", REPORT, key).then().extract().asString())
        .isEqualTo(first);
    add(Land.RIVER, PDF, "b.pdf", REPORT, key).then().statusCode(422);
    assertThat(count("evidence")).isEqualTo(1);
  }

  @Test
  void refusesOtherTypesNamesAndContents() throws IOException {
    add("text/html", "a.html", REPORT)
        .then()
        .statusCode(415)
        .body("code", equalTo("EVIDENCE_TYPE"));
    add(PDF, "a.pdf", "<script>".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("code", equalTo("EVIDENCE_CONTENT"));
    for (String name : new String[] {"../a.pdf", "a\\b.pdf", "a.exe", "a\n.pdf"}) {
      add(PDF, name, REPORT)
          .then()
          .statusCode(400)
          .body("code", equalTo("EVIDENCE_NAME"))
          .body("detail", containsString(".pdf"));
    }
    add("image/png", "a.png", REPORT).then().statusCode(422);
    assertThat(count("evidence")).isZero();
  }

  @Test
  void refusesMoreThanTenMegabytesAndNothingAtAll() {
    byte[] large = Arrays.copyOf(REPORT, EvidenceAddition.MOST_MEGABYTES * 1024 * 1024 + 1);
    add(PDF, "a.pdf", large).then().statusCode(413).body("code", equalTo("EVIDENCE_TOO_LARGE"));
    add(PDF, "a.pdf", Arrays.copyOf(large, large.length - 1)).then().statusCode(201);
    add(PDF, "a.pdf", new byte[0]).then().statusCode(400);
  }

  @Test
  void leavesNoPartialFiles() throws IOException {
    add(PDF, "a.pdf", REPORT).then().statusCode(201);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void provesTheProduct() {
    String evidence = add(PDF, "a.pdf", REPORT).path("id");
    begin(id, Land.RIVER);
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", newKey())
        .body("{\"product\":{\"evidence\":[\"" + evidence + "\"]}}")
        .post("/api/v1/assignments/{id}/submission", id)
        .then()
        .statusCode(201);
    decide(id, "verification", 4).statusCode(200);
    add(PDF, "b.pdf", REPORT).then().statusCode(409).body("code", equalTo("STATE_NOT_ALLOWED"));
  }
}
