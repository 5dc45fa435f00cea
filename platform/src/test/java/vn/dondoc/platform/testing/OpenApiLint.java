package vn.dondoc.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.platform.problem.ProblemAnswer;
import vn.dondoc.platform.testing.OpenApiDocument.Operation;

/**
 * What the OpenAPI document of a service has to say of each operation, so that a stranger can call
 * it: a name, a success, the problems, what each parameter is, an example of each body. Whether it
 * is true, {@link DocumentedAnswers} checks with every request of every test.
 */
public final class OpenApiLint {

  private static final String PROBLEM = "#/components/schemas/Problem";

  private final OpenApiDocument document;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> operationIds = new HashSet<>();

  private OpenApiLint(OpenApiDocument document) {
    this.document = document;
  }

  /** What is wrong, each with its operation; empty where all is well. */
  public static List<String> faults(String yaml) {
    OpenApiLint lint = new OpenApiLint(OpenApiDocument.parse(yaml));
    lint.document.operations().forEach(lint::check);
    return lint.faults;
  }

  private void check(Operation operation) {
    JsonNode json = operation.json();
    require(!json.path("summary").asText().isBlank(), operation, "has no summary");
    require(!json.path("tags").isEmpty(), operation, "has no tag");
    String id = json.path("operationId").asText();
    require(!id.isBlank(), operation, "has no operationId");
    require(operationIds.add(id), operation, "shares its operationId " + id);
    successes(operation);
    Set<String> expected = new TreeSet<>(Set.of("401", "403", "default"));
    if (!operation.method().equals("get")) {
      expected.add("409");
    }
    json.path("parameters").forEach(p -> parameter(operation, document.resolve(p), expected));
    if (json.has("requestBody")) {
      expected.addAll(Set.of("400", "413", "415"));
      body(operation, document.resolve(json.get("requestBody")));
    }
    for (String code : expected) {
      require(json.path("responses").has(code), operation, "does not tell of " + code);
    }
    problems(operation);
  }

  private void successes(Operation operation) {
    Set<String> successes = new TreeSet<>();
    operation.json().path("responses").fieldNames().forEachRemaining(successes::add);
    successes.removeIf(code -> !code.startsWith("2"));
    require(!successes.isEmpty(), operation, "has no success");
    for (String code : successes) {
      JsonNode response = document.resolve(operation.json().at("/responses/" + code));
      require(!response.path("description").asText().isBlank(), operation, code + " says nothing");
      boolean described =
          !response.path("content").isEmpty()
              && response
                  .path("content")
                  .valueStream()
                  .noneMatch(media -> media.path("schema").isEmpty());
      require(code.equals("204") || described, operation, code + " has no schema");
    }
  }

  private void parameter(Operation operation, JsonNode parameter, Set<String> expected) {
    String name = parameter.path("name").asText();
    require(
        !parameter.path("description").asText().isBlank(),
        operation,
        "does not describe its parameter " + name);
    switch (parameter.path("in").asText()) {
      case "path" -> expected.add("404");
      case "header" ->
          expected.addAll(
              switch (name) {
                case "If-Match" -> Set.of("400", "409", "412", "428");
                case "Idempotency-Key" -> Set.of("400", "409", "422");
                default -> Set.of("400");
              });
      default -> expected.add("400");
    }
  }

  private void body(Operation operation, JsonNode body) {
    require(!body.path("content").isEmpty(), operation, "has a body of no type");
    body.path("content")
        .properties()
        .forEach(
            media -> {
              JsonNode schema = document.resolve(media.getValue().path("schema"));
              if (schema.path("format").asText().equals("binary")) {
                // A file cannot stand in the document; words say what it is.
                require(
                    !body.path("description").asText().isBlank(),
                    operation,
                    "does not say which file it takes");
                return;
              }
              List<JsonNode> examples = new ArrayList<>();
              schema.path("examples").forEach(examples::add);
              media.getValue().path("examples").forEach(e -> examples.add(e.path("value")));
              require(!examples.isEmpty(), operation, "has no example of " + media.getKey());
              for (JsonNode example : examples) {
                List<String> wrong =
                    document.faults(media.getValue().path("schema"), example, true);
                require(wrong.isEmpty(), operation, "has a wrong example: " + wrong);
              }
            });
  }

  private void problems(Operation operation) {
    operation
        .json()
        .path("responses")
        .properties()
        .forEach(
            response -> {
              if (response.getKey().startsWith("2") || response.getKey().equals("304")) {
                return;
              }
              JsonNode content = document.resolve(response.getValue()).path("content");
              JsonNode schema = content.path(ProblemAnswer.MEDIA_TYPE).path("schema");
              require(
                  content.size() == 1 && schema.path("$ref").asText().equals(PROBLEM),
                  operation,
                  response.getKey() + " is no problem");
            });
  }

  private void require(boolean holds, Operation operation, String fault) {
    if (!holds) {
      faults.add(operation + " " + fault);
    }
  }
}
