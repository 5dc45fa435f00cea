package vn.dondoc.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;

/**
 * What of an event's contract may never change once it has landed, as lines of a name and a value:
 * every golden example by the digest of its content, every property with its type and the constants
 * it may have, every list of required properties.
 */
final class LandedContracts {

  private static final ObjectMapper SORTED =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private LandedContracts() {}

  static SortedMap<String, String> ofAll() {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Class<? extends Event> event : EventCatalogue.ALL) {
      lines.putAll(of(event, Contracts.schema(event), Contracts.exampleFiles(event)));
    }
    return lines;
  }

  static SortedMap<String, String> of(
      Class<? extends Event> event, JsonNode schema, Map<String, JsonNode> examples) {
    String type = EventCatalogue.type(event);
    SortedMap<String, String> lines = new TreeMap<>();
    examples.forEach((ending, json) -> lines.put(type + " example " + ending, digest(json)));
    ContractShape.of(schema).forEach((path, shape) -> lines.put(type + " property " + path, shape));
    required(type + " required ", "", schema, lines);
    return lines;
  }

  private static void required(
      String prefix, String pointer, JsonNode schema, Map<String, String> lines) {
    if (schema.path("required").isArray()) {
      TreeSet<String> names = new TreeSet<>();
      schema.get("required").forEach(name -> names.add(name.asText()));
      lines.put(prefix + (pointer.isEmpty() ? "/" : pointer), String.join(" ", names));
    }
    schema
        .properties()
        .forEach(p -> required(prefix, pointer + "/" + p.getKey(), p.getValue(), lines));
    for (int i = 0; schema.isArray() && i < schema.size(); i++) {
      required(prefix, pointer + "/" + i, schema.get(i), lines);
    }
  }

  /** Of the content: how a file is indented does not matter. */
  private static String digest(JsonNode json) {
    try {
      String canonical = SORTED.writeValueAsString(SORTED.treeToValue(json, Object.class));
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
