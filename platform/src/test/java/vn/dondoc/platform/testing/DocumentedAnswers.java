package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.platform.testing.OpenApiDocument.Operation;

/**
 * Holds every answer that a test of a service gets against the service's committed OpenAPI
 * document: its status is documented, a body is of the documented schema. Found by {@link
 * java.util.ServiceLoader}; a module without a document is left alone.
 */
public final class DocumentedAnswers implements QuarkusTestBeforeEachCallback, Filter {

  /** Documented by {@code default}: a request that no client made from the document sends. */
  private static final Set<Integer> ANY_TIME = Set.of(405, 406, 500, 503);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OpenApiDocument DOCUMENT = committed();

  private static OpenApiDocument committed() {
    try {
      return Files.exists(OpenApiFreshness.COMMITTED)
          ? OpenApiDocument.parse(Files.readString(OpenApiFreshness.COMMITTED))
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (DOCUMENT != null) {
      RestAssured.replaceFiltersWith(this);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    find(DOCUMENT, request.getMethod(), URI.create(request.getURI()).getPath())
        .ifPresent(
            operation ->
                assertThat(
                        faults(
                            DOCUMENT,
                            operation,
                            response.statusCode(),
                            response.contentType(),
                            response.asString()))
                    .as("%s answers %s: %s", operation, response.statusCode(), response.asString())
                    .isEmpty());
    return response;
  }

  /** The operation of a request; a literal path wins over one with placeholders. */
  static Optional<Operation> find(OpenApiDocument document, String method, String path) {
    return document.operations().stream()
        .filter(o -> o.method().equals(method.toLowerCase(Locale.ROOT)))
        .filter(o -> path.matches(o.path().replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparingInt(o -> o.path().split("\\{", -1).length));
  }

  /** What of an answer the document does not say. */
  static List<String> faults(
      OpenApiDocument document, Operation operation, int status, String contentType, String body) {
    JsonNode answers = operation.json().path("responses");
    String code = Integer.toString(status);
    if (!answers.has(code) && !(answers.has("default") && ANY_TIME.contains(status))) {
      return List.of("status " + code + " is not documented");
    }
    JsonNode content =
        document
            .resolve(answers.has(code) ? answers.get(code) : answers.get("default"))
            .path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("a body is not documented");
    }
    String type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
    if (!content.has(type)) {
      return content.has("application/octet-stream")
          ? List.of()
          : List.of("content type " + type + " is not documented");
    }
    try {
      return type.endsWith("json")
          ? document.faults(content.get(type).get("schema"), JSON.readTree(body), true)
          : List.of();
    } catch (JsonProcessingException e) {
      return List.of("no JSON: " + e.getMessage());
    }
  }
}
