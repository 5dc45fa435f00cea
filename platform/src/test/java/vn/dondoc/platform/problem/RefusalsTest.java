package vn.dondoc.platform.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.testing.Tokens;

/** Whatever is sent, the answer to a refusal is a problem, in the caller's language. */
@QuarkusTest
@TestProfile(Notebook.class)
class RefusalsTest {

  private static final String NOTES = "/api/v1/notes";

  /** A request that is refused, and how. */
  record Refused(int status, String code, Function<RequestSpecification, Response> request) {

    @Override
    public String toString() {
      return status + " " + code;
    }
  }

  static final List<Refused> REFUSED =
      List.of(
          new Refused(401, "UNAUTHENTICATED", r -> r.auth().none().get(NOTES)),
          new Refused(401, "UNAUTHENTICATED", r -> r.auth().oauth2("no.token.atall").get(NOTES)),
          new Refused(
              401,
              "UNAUTHENTICATED",
              r -> r.auth().oauth2(Tokens.of("lan", null, "officer") + "x").get(NOTES)),
          new Refused(
              403,
              "ROLE_REQUIRED",
              r -> r.auth().oauth2(Tokens.of("lan", null, "monitor")).get(NOTES)),
          new Refused(404, "NOT_FOUND", r -> r.get(NOTES + "/" + UUID.randomUUID())),
          new Refused(404, "NOT_FOUND", r -> r.get(NOTES + "/no-uuid")),
          new Refused(404, "NOT_FOUND", r -> r.get("/api/v1/nowhere")),
          new Refused(404, "NOT_FOUND", r -> r.get("/")),
          new Refused(400, "PARAMETER_INVALID", r -> r.get(NOTES + "?text=a&most=few")),
          new Refused(400, "PARAMETER_INVALID", r -> r.get(NOTES + "?text=a&latest=yes")),
          new Refused(405, "METHOD_NOT_ALLOWED", r -> r.delete(NOTES)),
          new Refused(
              406, "NOT_ACCEPTABLE", r -> r.header("Accept", "image/png").get(NOTES + "?text=a")),
          new Refused(
              415,
              "MEDIA_TYPE_UNSUPPORTED",
              r -> r.contentType("text/plain").body("a").post(NOTES)),
          new Refused(400, "BODY_UNREADABLE", r -> r.body("{\"text\": ").post(NOTES)),
          new Refused(400, "BODY_UNREADABLE", r -> r.body("{'text': 'a'}").post(NOTES)),
          new Refused(400, "FIELD_UNKNOWN", r -> r.body("{\"txt\": \"a\"}").post(NOTES)),
          new Refused(400, "BODY_INVALID", r -> r.body("{\"text\": \"  \"}").post(NOTES)),
          new Refused(400, "BODY_INVALID", r -> r.body("[]").post(NOTES)),
          new Refused(400, "BODY_INVALID", r -> r.body("").post(NOTES)),
          new Refused(
              400, "BODY_INVALID", r -> r.body("{\"text\": \"a\", \"day\": \"31/2\"}").post(NOTES)),
          new Refused(
              413,
              "BODY_TOO_LARGE",
              r ->
                  r.body(("{\"text\": \"" + "a".repeat(1_200_000) + "\"}").getBytes(UTF_8))
                      .post(NOTES)));

  @ParameterizedTest
  @FieldSource("REFUSED")
  void refusalIsAProblemInBothLanguages(Refused refused) {
    refused(refused, "vi").header("Content-Language", equalTo("vi"));
    refused(refused, "en").header("Content-Language", equalTo("en"));
    String vi = refused(refused, "vi").extract().path("detail");
    String en = refused(refused, "en").extract().path("detail");
    assertThat(vi).isNotBlank().isNotEqualTo(en);
  }

  private static ValidatableResponse refused(Refused refused, String language) {
    return refused
        .request()
        .apply(officer().header("Accept-Language", language))
        .then()
        .statusCode(refused.status())
        .contentType("application/problem+json")
        .body("code", equalTo(refused.code()))
        .body("status", equalTo(refused.status()))
        .body("type", matchesPattern("urn:dondoc:problem:[a-z-]+"))
        .body("traceId", matchesPattern("[0-9a-f-]{32,36}"));
  }

  @Test
  void queryParameterAtFaultIsNamed() {
    officer()
        .get(NOTES + "?text=a&most=few")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?most"))
        .body("detail", containsString("few"));
    officer().get(NOTES + "?text=a").then().statusCode(200);
    officer().get(NOTES + "?text=a&most=2&latest=true").then().statusCode(200);
  }

  @Test
  void fieldAtFaultIsNamed() {
    String lines = "{\"text\": \"a\", \"lines\": [{\"words\": \"b\"}, {\"words\": \"c\", %s}]}";
    officer()
        .body(lines.formatted("\"within\": {\"words\": \"\"}"))
        .post(NOTES)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/lines/1/within/words"));
    officer()
        .body(lines.formatted("\"within\": {\"word\": \"d\"}"))
        .post(NOTES)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/lines/1/within/word"))
        .body("errors[0].code", equalTo("FIELD_UNKNOWN"));
    officer()
        .body(lines.formatted("\"a/b~c\": 1"))
        .post(NOTES)
        .then()
        .body("errors[0].pointer", equalTo("/lines/1/a~1b~0c"));
    officer()
        .body("{\"text\": \"a\", \"pages\": \"many\"}")
        .post(NOTES)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/pages"));
    officer()
        .get(NOTES + "?text=" + "a".repeat(101))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("?text"));
  }

  @Test
  void changeNeedsTheCurrentVersion() {
    String path =
        officer()
            .body("{\"text\": \"a\"}")
            .post(NOTES)
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    String note = path.substring(path.indexOf("/api"));
    officer().body("{\"text\": \"b\"}").put(note).then().statusCode(428);
    officer()
        .header("If-Match", "\"9\"")
        .body("{\"text\": \"b\"}")
        .put(note)
        .then()
        .statusCode(412);
    officer()
        .header("If-Match", "\"0\"")
        .body("{\"text\": \"b\"}")
        .put(note)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    officer()
        .header("If-Match", "\"0\"")
        .body("{\"text\": \"c\"}")
        .put(note)
        .then()
        .statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"within\":", "{\"text\":", "{\"lines\":[{\"within\":"})
  void deepJsonIsRefused(String opening) {
    String deep = opening.repeat(10_000);
    calm(officer().body(deep.getBytes(UTF_8)).post(NOTES));
    String field = "{\"text\": \"a\", \"lines\": " + deep;
    calm(officer().body(field.getBytes(UTF_8)).post(NOTES));
  }

  @Test
  void deepJsonOfTheRightShapeIsRefused() {
    String deep =
        "{\"text\": \"a\", \"lines\": ["
            + "{\"words\":\"b\",\"within\":".repeat(10_000)
            + "null"
            + "}".repeat(10_000)
            + "]}";
    calm(officer().body(deep.getBytes(UTF_8)).post(NOTES));
  }

  @Test
  void badEncodingIsRefused() {
    for (byte[] bytes :
        new byte[][] {
          {(byte) 0xff, (byte) 0xfe, 0},
          {(byte) 0xc3, (byte) 0x28},
          {0, 0, 0, 0x7b, 0x7f, 0, 0, 0},
          {0x7b, 0, 0, 0, 0, 0, 0, (byte) 0xff},
          {(byte) 0xf0, (byte) 0x28, (byte) 0x8c, (byte) 0x28}
        }) {
      calm(officer().body(bytes).post(NOTES));
    }
    byte[] within = "{\"text\": \"?\"}".getBytes(UTF_8);
    within[10] = (byte) 0xc0;
    calm(officer().body(within).post(NOTES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"a\\u0000b\"}",
        "{\"text\": \"a\", \"lines\": [{\"words\": \"\\u0000\"}]}",
        "{\"text\\u0000\": \"a\"}",
        "{\"text\": \"\\ud800\"}",
        "{\"text\": \"\\ud800a\\udc00\"}"
      })
  void textThatTheDatabaseCannotKeepIsRefused(String body) {
    calm(officer().body(body).post(NOTES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?text=%00", "?text=a%00b", "/%00", "?text=%ff%fe", "/%c0%80", "?text=%ed%a0%80"})
  void addressThatTheDatabaseCannotKeepIsRefused(String rest) {
    Response answer = officer().urlEncodingEnabled(false).get(NOTES + rest);
    assertThat(answer.statusCode()).isBetween(200, 499);
  }

  @Test
  void bodyThatGrowsTooLargeIsRefused() throws Exception {
    byte[] large = ("{\"text\": \"" + "a".repeat(3_000_000) + "\"}").getBytes(UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + NOTES))
            .header("Authorization", "Bearer " + Tokens.of("lan", null, "officer"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }
  }

  private static void calm(Response answer) {
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", not(equalTo("INTERNAL")));
  }

  private static RequestSpecification officer() {
    return given()
        .auth()
        .oauth2(Tokens.of("lan", null, "officer"))
        .contentType("application/json")
        .headers(Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }
}
