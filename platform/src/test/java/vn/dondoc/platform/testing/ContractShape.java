package vn.dondoc.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The shape of an event, once as its record says and once as its schema does: every property by its
 * path ({@code tasks[].leads[].unitId}) with its type.
 */
final class ContractShape {

  private static final Map<Type, String> SIMPLE =
      Map.of(
          String.class, "string",
          UUID.class, "string uuid",
          Instant.class, "string date-time",
          LocalDate.class, "string date",
          int.class, "integer int32",
          Integer.class, "integer int32",
          long.class, "integer int64",
          Long.class, "integer int64",
          boolean.class, "boolean",
          Boolean.class, "boolean");

  private ContractShape() {}

  static Map<String, String> of(Class<?> event) {
    Map<String, String> shape = new TreeMap<>();
    addRecord("", event, shape);
    return shape;
  }

  private static void addRecord(String path, Class<?> type, Map<String, String> shape) {
    for (RecordComponent component : type.getRecordComponents()) {
      add(path + component.getName(), component.getGenericType(), shape);
    }
  }

  private static void add(String path, Type type, Map<String, String> shape) {
    if (SIMPLE.containsKey(type)) {
      shape.put(path, SIMPLE.get(type));
    } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      shape.put(path, "array");
      add(path + "[]", list.getActualTypeArguments()[0], shape);
    } else if (type instanceof Class<?> constants && constants.isEnum()) {
      shape.put(path, "string " + Arrays.toString(constants.getEnumConstants()));
    } else if (type instanceof Class<?> nested && nested.isRecord()) {
      shape.put(path, "object");
      addRecord(path + ".", nested, shape);
    } else {
      throw new IllegalArgumentException("No type for the wire: " + path + " " + type);
    }
  }

  static Map<String, String> of(JsonNode schema) {
    Map<String, String> shape = new TreeMap<>();
    addProperties("", schema, schema, shape);
    return shape;
  }

  private static void addProperties(
      String path, JsonNode root, JsonNode schema, Map<String, String> shape) {
    schema
        .path("properties")
        .properties()
        .forEach(p -> add(path + p.getKey(), root, p.getValue(), shape));
  }

  private static void add(
      String path, JsonNode root, JsonNode property, Map<String, String> shape) {
    JsonNode schema =
        property.has("$ref") ? root.at(property.get("$ref").asText().substring(1)) : property;
    String type = schema.path("type").asText();
    if (schema.has("enum")) {
      List<String> constants = schema.get("enum").valueStream().map(JsonNode::asText).toList();
      shape.put(path, type + " " + constants);
    } else {
      shape.put(path, (type + " " + schema.path("format").asText()).strip());
    }
    if (type.equals("array")) {
      add(path + "[]", root, schema.get("items"), shape);
    } else if (type.equals("object")) {
      addProperties(path + ".", root, schema, shape);
    }
  }
}
