package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.Topics;

/**
 * The committed {@code api/asyncapi.yaml} is what the code says and is valid AsyncAPI. After a
 * change of the events run this test with {@code -Ddondoc.asyncapi.write=true} and commit the file.
 */
class AsyncApiTest {

  private static final Path ROOT = Path.of("..");
  private static final Path COMMITTED = Path.of("api", "asyncapi.yaml");

  @Test
  void committedDocumentIsWhatTheCodeSays() throws IOException {
    String current = AsyncApi.document(ROOT);
    if (Boolean.getBoolean("dondoc.asyncapi.write")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, current);
    }
    assertThat(COMMITTED).exists();
    assertThat(Files.readString(COMMITTED))
        .as(
            "api/asyncapi.yaml is stale: run this test with -Ddondoc.asyncapi.write=true, commit it")
        .isEqualTo(current);
  }

  @Test
  void documentIsValidByTheOfficialSchema() throws IOException {
    JsonSchema official = official();
    assertThat(official.validate(committed())).isEmpty();
    ObjectNode broken = committed();
    ((ObjectNode) broken.at("/operations/task-service.send.task-events")).put("action", "shout");
    assertThat(official.validate(broken)).isNotEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    JsonNode document = committed();
    for (JsonNode ref : document.findValues("$ref")) {
      if (ref.asText().startsWith("#")) {
        assertThat(document.at(ref.asText().substring(1)).isObject()).as(ref.asText()).isTrue();
      } else {
        assertThat(COMMITTED.resolveSibling(ref.asText())).exists();
      }
    }
  }

  @Test
  void everyEventAndTopicIsThereWithItsSenderAndItsPartitions() throws IOException {
    JsonNode document = committed();
    Set<String> sent = new HashSet<>();
    document
        .get("operations")
        .forEach(
            operation -> {
              if (operation.get("action").asText().equals("send")) {
                operation.get("messages").forEach(m -> sent.add(last(m.get("$ref").asText())));
              }
            });
    assertThat(sent).contains("deadLetter").hasSize(EventCatalogue.ALL.size() + 1);
    EventCatalogue.ALL.forEach(
        event -> {
          assertThat(sent).contains(event.getSimpleName());
          JsonNode channel = document.at("/channels/" + EventCatalogue.topic(event));
          assertThat(channel.at("/messages/" + event.getSimpleName()).isObject()).isTrue();
          assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(Topics.PARTITIONS);
        });
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static ObjectNode committed() throws IOException {
    return (ObjectNode) AsyncApi.YAML.readTree(Files.readString(COMMITTED));
  }

  private static JsonSchema official() throws IOException {
    try (InputStream file = AsyncApiTest.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(file));
    }
  }
}
