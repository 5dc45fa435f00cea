package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.task.AssignmentReceived;

/**
 * What has landed is kept for ever: {@code api/landed-contracts.txt} lists it and only grows. A new
 * event, property or example is added to the list by {@code -Ddondoc.contracts.land=true}; no line
 * of it is ever changed or taken out. An event that must break its contract is a new type, {@code
 * .v2}; an example that must show a new property is a new file, {@code .2.example.json}.
 */
class LandedContractsTest {

  private static final Path LANDED = Path.of("api", "landed-contracts.txt");

  @Test
  void whatHasLandedIsStillThere() throws IOException {
    SortedMap<String, String> landed = landed();
    SortedMap<String, String> current = LandedContracts.ofAll();
    assertThat(broken(landed, current)).isEmpty();
    if (Boolean.getBoolean("dondoc.contracts.land")) {
      Files.createDirectories(LANDED.getParent());
      Files.write(LANDED, current.entrySet().stream().map(LandedContractsTest::line).toList());
    }
    assertThat(Files.readAllLines(LANDED))
        .as("not listed yet: run this test with -Ddondoc.contracts.land=true and commit the list")
        .containsExactlyElementsOf(
            current.entrySet().stream().map(LandedContractsTest::line).toList());
  }

  @Test
  void growthIsNoBreach() {
    assertThat(
            breach(
                schema -> {
                  ObjectNode properties =
                      (ObjectNode) schema.at("/$defs/AssignmentState/properties");
                  properties.putObject("grownLater").put("type", "string");
                }))
        .isEmpty();
  }

  @Test
  void everyBreachIsFound() {
    assertThat(
            breach(s -> ((ObjectNode) s.at("/$defs/AssignmentState/properties")).remove("dueAt")))
        .containsExactly(
            "vn.dondoc.assignment.received.v1 property assignment.dueAt: string date-time became null");
    assertThat(
            breach(
                s ->
                    ((ObjectNode) s.at("/$defs/AssignmentState/properties/percent"))
                        .put("type", "string")))
        .hasSize(1);
    assertThat(breach(s -> ((ArrayNode) s.at("/$defs/AssignmentStatus/enum")).remove(0)))
        .hasSize(1);
    assertThat(
            breach(s -> ((ArrayNode) s.at("/$defs/AssignmentState/required")).add("submittedAt")))
        .hasSize(1);
    assertThat(breach(s -> ((ArrayNode) s.at("/$defs/AssignmentState/required")).remove(0)))
        .hasSize(1);
    Map<String, JsonNode> examples = new TreeMap<>(Contracts.exampleFiles(EVENT));
    examples.replaceAll((ending, json) -> ((ObjectNode) json.deepCopy()).put("more", 1));
    assertThat(broken(whole(), LandedContracts.of(EVENT, Contracts.schema(EVENT), examples)))
        .hasSize(examples.size());
  }

  private static final Class<AssignmentReceived> EVENT = AssignmentReceived.class;

  private static SortedMap<String, String> whole() {
    return LandedContracts.of(EVENT, Contracts.schema(EVENT), Contracts.exampleFiles(EVENT));
  }

  private static List<String> breach(Consumer<JsonNode> change) {
    JsonNode schema = Contracts.schema(EVENT).deepCopy();
    change.accept(schema);
    return broken(whole(), LandedContracts.of(EVENT, schema, Contracts.exampleFiles(EVENT)));
  }

  private static List<String> broken(Map<String, String> landed, Map<String, String> current) {
    List<String> broken = new ArrayList<>();
    landed.forEach(
        (name, value) -> {
          if (!value.equals(current.get(name))) {
            broken.add(name + ": " + value + " became " + current.get(name));
          }
        });
    return broken;
  }

  private static String line(Map.Entry<String, String> entry) {
    return entry.getKey() + " = " + entry.getValue();
  }

  private static SortedMap<String, String> landed() throws IOException {
    SortedMap<String, String> landed = new TreeMap<>();
    if (Files.exists(LANDED)) {
      for (String line : Files.readAllLines(LANDED)) {
        int cut = line.indexOf(" = ");
        landed.put(line.substring(0, cut), line.substring(cut + 3));
      }
    }
    return landed;
  }
}
