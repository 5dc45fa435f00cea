package vn.dondoc.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.local.DondocService;
import vn.dondoc.platform.testing.OpenApiLint;

/**
 * The committed {@code deploy/gateway/openapi.yaml} is the documents of the services in one. After
 * a change of one of them run this test with {@code -Ddondoc.openapi.write=true} and commit the
 * file.
 */
class MergedOpenApiTest {

  private static final Path COMMITTED = Path.of("..", "gateway", "openapi.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void committedDocumentIsThoseOfTheServicesInOne() throws IOException {
    String current = MergedOpenApi.of(documents());
    if (Boolean.getBoolean("dondoc.openapi.write")) {
      Files.writeString(COMMITTED, current);
    }
    assertThat(COMMITTED).exists();
    assertThat(Files.readString(COMMITTED))
        .as("openapi.yaml is stale: run this test with -Ddondoc.openapi.write=true and commit it")
        .isEqualTo(current);
  }

  @Test
  void documentTellsWhatAStrangerNeeds() throws IOException {
    assertThat(OpenApiLint.faults(Files.readString(COMMITTED))).isEmpty();
  }

  @Test
  void everyPathIsRoutedAndEveryReferenceLeadsSomewhere() throws IOException {
    JsonNode document = YAML.readTree(Files.readString(COMMITTED));
    Routes routes = Routes.packaged();
    assertThat(document.path("paths").properties())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            path ->
                assertThat(routes.find(path.getKey().replace("{service}", "plan")))
                    .as(path.getKey())
                    .isPresent());
    assertThat(document.findValuesAsText("$ref"))
        .allSatisfy(
            ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  @Test
  void componentsThatDifferAreToldApartWithWhatRefersToThem() throws IOException {
    JsonNode merged =
        YAML.readTree(
            MergedOpenApi.of(
                new LinkedHashMap<>(
                    Map.of(
                        "plan",
                        document("plans", "integer"),
                        "task",
                        document("tasks", "string")))));

    assertThat(merged.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactly("PlanPage", "PlanRow", "Same", "TaskPage", "TaskRow");
    assertThat(merged.at("/components/schemas/TaskPage/items/$ref").asText())
        .isEqualTo("#/components/schemas/TaskRow");
    assertThat(merged.at("/paths/~1tasks/get/schema/$ref").asText())
        .isEqualTo("#/components/schemas/TaskPage");
  }

  @Test
  void refusesOnePathWithTwoMeanings() {
    assertThatThrownBy(
            () ->
                MergedOpenApi.of(
                    Map.of("plan", document("a", "string"), "task", document("a", "integer"))))
        .hasMessageContaining("/a");
  }

  private static String document(String path, String type) {
    return """
    paths: {/%s: {get: {schema: {$ref: '#/components/schemas/Page'}}}}
    components:
      schemas:
        Page: {type: array, items: {$ref: '#/components/schemas/Row'}}
        Row: {type: %s}
        Same: {type: boolean}
    """
        .formatted(path, type);
  }

  private static Map<String, String> documents() throws IOException {
    Map<String, String> documents = new LinkedHashMap<>();
    for (DondocService service : DondocService.values()) {
      documents.put(
          service.shortName(),
          Files.readString(Path.of("..", "..", service.serviceName(), "api", "openapi.yaml")));
    }
    return documents;
  }
}
