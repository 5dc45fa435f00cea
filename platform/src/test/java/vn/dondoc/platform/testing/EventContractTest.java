package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventJson;

/**
 * Every event keeps its published contract. Version 1 only grows optional fields: a new component
 * is added to the schema's properties, never to {@code required}, and shown in a new full example
 * ({@code .2.example.json}); an example that has landed is never changed ({@link
 * LandedContractsTest}).
 */
class EventContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final List<Class<? extends Event>> EVENTS = EventCatalogue.ALL;

  @ParameterizedTest
  @FieldSource("EVENTS")
  void schemaHasTheShapeOfTheRecord(Class<? extends Event> event) {
    assertThat(ContractShape.of(Contracts.schema(event)))
        .containsExactlyInAnyOrderEntriesOf(ContractShape.of(event));
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void schemaNamesItselfAndDescribesEveryProperty(Class<? extends Event> event) {
    JsonNode schema = Contracts.schema(event);
    assertThat(schema.get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asText())
        .isEqualTo("urn:dondoc:event:" + EventCatalogue.type(event));
    schema
        .findValues("properties")
        .forEach(
            properties ->
                properties
                    .properties()
                    .forEach(
                        p ->
                            assertThat(p.getValue().path("description").asText())
                                .as(p.getKey())
                                .isNotBlank()));
    assertThat(schema.findValues("additionalProperties"))
        .isNotEmpty()
        .allMatch(JsonNode::booleanValue);
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void examplesAreValid(Class<? extends Event> event) {
    for (JsonNode example : Contracts.examples(event)) {
      assertThat(Contracts.faults(event, example)).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void examplesSurviveTheRecord(Class<? extends Event> event) throws IOException {
    for (JsonNode example : Contracts.examples(event)) {
      Event read = EventJson.read(example.toString(), event);
      assertThat(JSON.readTree(EventJson.write(read))).isEqualTo(example);
      assertThat(read.key()).isNotBlank().doesNotContain("null");
    }
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void unknownFieldsAreTolerated(Class<? extends Event> event) {
    for (JsonNode example : Contracts.examples(event)) {
      JsonNode grown = example.deepCopy();
      objects(grown, object -> object.putObject("grownLater").put("in", "version 1"));
      assertThat(grown).isNotEqualTo(example);
      assertThat(Contracts.faults(event, grown)).isEmpty();
      assertThat(EventJson.read(grown.toString(), event))
          .isEqualTo(EventJson.read(example.toString(), event));
    }
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void nothingRequiredMayBeMissing(Class<? extends Event> event) {
    JsonNode example = Contracts.examples(event).getFirst();
    for (String pointer : pointers(example)) {
      JsonNode changed = example.deepCopy();
      int cut = pointer.lastIndexOf('/');
      ObjectNode owner = (ObjectNode) changed.at(pointer.substring(0, cut));
      String property = pointer.substring(cut + 1);
      if (required(event, pointer).contains(property)) {
        owner.remove(property);
        assertThat(Contracts.faults(event, changed)).as("without %s", pointer).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void nothingMayBeOfAnotherType(Class<? extends Event> event) {
    JsonNode example = Contracts.examples(event).getFirst();
    for (String pointer : pointers(example)) {
      JsonNode changed = example.deepCopy();
      int cut = pointer.lastIndexOf('/');
      ObjectNode owner = (ObjectNode) changed.at(pointer.substring(0, cut));
      String property = pointer.substring(cut + 1);
      JsonNode value = owner.get(property);
      if (value.isTextual()) {
        owner.put(property, 1);
      } else {
        owner.put(property, "one");
      }
      assertThat(Contracts.faults(event, changed)).as("wrong %s", pointer).isNotEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void minimalExampleHoldsOnlyWhatIsRequired(Class<? extends Event> event) {
    JsonNode minimal = Contracts.examples(event).getLast();
    for (String pointer : pointers(minimal)) {
      String property = pointer.substring(pointer.lastIndexOf('/') + 1);
      assertThat(required(event, pointer)).as(pointer).contains(property);
    }
  }

  @Test
  void everyPropertyStandsInSomeExample() {
    Set<String> shown = new HashSet<>();
    Set<String> defined = new TreeSet<>();
    for (Class<? extends Event> event : EVENTS) {
      JsonNode schema = Contracts.schema(event);
      for (JsonNode example : Contracts.examples(event)) {
        walk(schema, schema, example, (at, object) -> names(at, object, shown));
      }
      names(schema, schema.get("properties"), defined);
      schema.path("$defs").forEach(def -> names(def, def.path("properties"), defined));
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(defined);
  }

  @Test
  void everyCommittedFileBelongsToAnEvent() throws IOException, URISyntaxException {
    Path root =
        Path.of(Contracts.class.getResource("/contracts/organisation-events").toURI()).getParent();
    Set<String> known = new TreeSet<>();
    for (Class<? extends Event> event : EVENTS) {
      String name = EventCatalogue.topic(event) + "/" + EventCatalogue.type(event);
      known.add(name + ".schema.json");
      Contracts.exampleFiles(event).keySet().forEach(ending -> known.add(name + ending));
    }
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(known);
    }
  }

  @Test
  void comparisonSeesEveryKindOfDifference() {
    var record = ContractShape.of(AssignmentReceived.class);
    assertThat(
            ContractShape.of(changed("/$defs/AssignmentState/properties", p -> p.remove("dueAt"))))
        .isNotEqualTo(record);
    assertThat(
            ContractShape.of(
                changed("/$defs/AssignmentState/properties/percent", p -> p.put("type", "string"))))
        .isNotEqualTo(record);
    assertThat(
            ContractShape.of(
                changed("/$defs/AssignmentState/properties/dueAt", p -> p.put("format", "date"))))
        .isNotEqualTo(record);
    assertThat(
            ContractShape.of(
                changed(
                    "/$defs/AssignmentStatus", p -> ((ArrayNode) p.get("enum")).add("FORGOTTEN"))))
        .isNotEqualTo(record);
  }

  @Test
  void newlyRequiredFieldBreaksTheMinimalExample() {
    JsonNode schema =
        changed(
            "/$defs/AssignmentState", s -> ((ArrayNode) s.get("required")).add("firstSubmittedAt"));
    assertThat(Contracts.faults(schema, Contracts.examples(AssignmentReceived.class).getLast()))
        .hasSize(1);
  }

  @Test
  void missIsOfPlanOrStandingRegimeNeverBoth() {
    ObjectNode missed = Contracts.examples(ReportsMissed.class).getFirst().deepCopy();
    missed.put("regimeId", missed.get("planId").asText());
    assertThat(Contracts.faults(ReportsMissed.class, missed)).isNotEmpty();
  }

  private static JsonNode changed(String pointer, Consumer<ObjectNode> change) {
    JsonNode schema = Contracts.schema(AssignmentReceived.class).deepCopy();
    change.accept((ObjectNode) schema.at(pointer));
    return schema;
  }

  private static void names(JsonNode schema, JsonNode object, Set<String> names) {
    object
        .fieldNames()
        .forEachRemaining(name -> names.add(schema.get("description").asText() + " " + name));
  }

  /** The names required at the place of {@code pointer}'s property, either of a choice included. */
  private static Set<String> required(Class<? extends Event> event, String pointer) {
    JsonNode root = Contracts.schema(event);
    JsonNode schema = root;
    String[] steps = pointer.substring(1).split("/");
    for (int i = 0; i < steps.length - 1; i++) {
      schema = step(root, schema, steps[i]);
    }
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema.path("oneOf").forEach(one -> required.add(one.at("/required/0").asText()));
    return required;
  }

  private static JsonNode step(JsonNode root, JsonNode schema, String step) {
    JsonNode next = schema.has("items") ? schema.get("items") : schema.at("/properties/" + step);
    return next.has("$ref") ? root.at(next.get("$ref").asText().substring(1)) : next;
  }

  /** The JSON pointer of every property, at every depth. */
  private static List<String> pointers(JsonNode json) {
    List<String> pointers = new ArrayList<>();
    pointers("", json, pointers);
    return pointers;
  }

  private static void pointers(String at, JsonNode json, List<String> pointers) {
    if (json.isObject()) {
      json.properties()
          .forEach(
              p -> {
                pointers.add(at + "/" + p.getKey());
                pointers(at + "/" + p.getKey(), p.getValue(), pointers);
              });
    } else {
      for (int i = 0; i < json.size(); i++) {
        pointers(at + "/" + i, json.get(i), pointers);
      }
    }
  }

  private static void objects(JsonNode json, Consumer<ObjectNode> visit) {
    json.forEach(child -> objects(child, visit));
    if (json instanceof ObjectNode object) {
      visit.accept(object);
    }
  }

  private static void walk(
      JsonNode root, JsonNode schema, JsonNode json, BiConsumer<JsonNode, ObjectNode> visit) {
    if (json instanceof ObjectNode object) {
      visit.accept(schema, object);
      object
          .properties()
          .forEach(p -> walk(root, step(root, schema, p.getKey()), p.getValue(), visit));
    } else {
      json.forEach(item -> walk(root, step(root, schema, ""), item, visit));
    }
  }
}
