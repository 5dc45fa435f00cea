package vn.dondoc.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventJson;

/**
 * The published contracts: of every event a JSON Schema and golden examples, kept for ever under
 * {@code contracts/<topic>/<type>}. A consumer is tested with {@link #golden}; what a service
 * publishes in its tests is held against the schema by {@link Outboxes}.
 */
public final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final Map<Class<?>, JsonSchema> COMPILED = new ConcurrentHashMap<>();

  private Contracts() {}

  /** The golden examples: full ones, and one with nothing but what is always there. */
  public static <E extends Event> List<E> golden(Class<E> event) {
    return examples(event).stream().map(json -> EventJson.read(json.toString(), event)).toList();
  }

  public static List<JsonNode> examples(Class<? extends Event> event) {
    return List.copyOf(exampleFiles(event).sequencedValues());
  }

  /** The golden examples by the ending of their file: the newest full one first, minimal last. */
  static SequencedMap<String, JsonNode> exampleFiles(Class<? extends Event> event) {
    SequencedMap<String, JsonNode> examples = new LinkedHashMap<>();
    examples.put(".example.json", read(event, ".example.json"));
    for (int n = 2; exists(event, "." + n + ".example.json"); n++) {
      examples.putFirst("." + n + ".example.json", read(event, "." + n + ".example.json"));
    }
    examples.putLast(".minimal.example.json", read(event, ".minimal.example.json"));
    return examples;
  }

  public static JsonNode schema(Class<? extends Event> event) {
    return read(event, ".schema.json");
  }

  /** What is wrong with the JSON of an event; empty where it keeps its contract. */
  public static List<String> faults(Class<? extends Event> event, JsonNode json) {
    return faults(COMPILED.computeIfAbsent(event, e -> compile(schema(event))), json);
  }

  public static List<String> faults(Class<? extends Event> event, String json) {
    try {
      return faults(event, JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> faults(JsonNode schema, JsonNode json) {
    return faults(compile(schema), json);
  }

  private static List<String> faults(JsonSchema schema, JsonNode json) {
    return schema.validate(json).stream().map(ValidationMessage::getMessage).sorted().toList();
  }

  private static JsonSchema compile(JsonNode schema) {
    return SCHEMAS.getSchema(schema, STRICT_FORMATS);
  }

  private static boolean exists(Class<? extends Event> event, String ending) {
    return Contracts.class.getResource(path(event, ending)) != null;
  }

  private static String path(Class<? extends Event> event, String ending) {
    return "/contracts/" + EventCatalogue.topic(event) + "/" + EventCatalogue.type(event) + ending;
  }

  private static JsonNode read(Class<? extends Event> event, String ending) {
    String path = path(event, ending);
    try (InputStream file = Contracts.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(
            "Nothing is committed at " + path + " for " + event.getSimpleName());
      }
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
