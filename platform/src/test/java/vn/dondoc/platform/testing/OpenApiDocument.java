package vn.dondoc.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI 3.1 document, read; its schemas are JSON Schema 2020-12. */
final class OpenApiDocument {

  static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode root;
  private final Map<List<Object>, JsonSchema> compiled = new ConcurrentHashMap<>();

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  static OpenApiDocument parse(String yaml) {
    return new OpenApiDocument(read(yaml));
  }

  private static JsonNode read(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One operation: {@code method} in lower case, {@code path} with its placeholders. */
  record Operation(String method, String path, JsonNode json) {
    @Override
    public String toString() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            operations.add(
                                new Operation(method.getKey(), path.getKey(), method.getValue()));
                          }
                        }));
    return operations;
  }

  /** The node itself, or what its {@code $ref} names. */
  JsonNode resolve(JsonNode node) {
    JsonNode ref = node.get("$ref");
    return ref == null ? node : resolve(root.at(ref.asText().substring(1)));
  }

  /**
   * What is wrong with a value of a schema of this document.
   *
   * @param strict whether a property that the schema does not name is wrong, as in a request
   */
  List<String> faults(JsonNode schema, JsonNode value, boolean strict) {
    return compiled
        .computeIfAbsent(List.of(schema, strict), key -> compile(schema, strict))
        .validate(value)
        .stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private JsonSchema compile(JsonNode schema, boolean strict) {
    ObjectNode whole = YAML.createObjectNode();
    whole.set("$defs", root.at("/components/schemas"));
    whole.putArray("allOf").add(schema);
    JsonNode alone = read(whole.toString().replace("#/components/schemas/", "#/$defs/"));
    if (strict) {
      close(alone);
    }
    return SCHEMAS.getSchema(alone);
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("type").asText().equals("object")
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(OpenApiDocument::close);
  }
}
