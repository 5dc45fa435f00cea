package vn.dondoc.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One OpenAPI document out of those of the services. A path belongs to one service, or is the same
 * at several. A component that several services have stays one where it is the same in all of them;
 * otherwise each service keeps its own, under the name of the service and its old name, together
 * with everything that refers to it.
 */
final class MergedOpenApi {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String INTRODUCTION =
      """
      The API of Đôn Đốc as the gateway shows it. Sign in at the identity provider and send the token as `Authorization: Bearer`.

      - A change of what exists is made on its version: `ETag` of what was read, in `If-Match`; 428 without, 412 where somebody was faster.
      - An act that creates wants an `Idempotency-Key` of your own; the same key gives the same answer for 24 hours.
      - Lists come in pages: `next` of the answer is the `cursor` of the next page, absent on the last.
      - Every refusal is a problem (RFC 9457) in Vietnamese, or in English with `Accept-Language: en`; `code` is stable, `errors` names the fields.
      """;

  private final Map<String, JsonNode> documents;
  private final Set<String> own;

  private MergedOpenApi(Map<String, JsonNode> documents) {
    this.documents = documents;
    this.own = collisions();
  }

  /**
   * The merged document, in YAML.
   *
   * @param documents by the short name of the service, such as {@code plan}
   */
  static String of(Map<String, String> documents) throws IOException {
    Map<String, JsonNode> read = new LinkedHashMap<>();
    for (Map.Entry<String, String> document : documents.entrySet()) {
      read.put(document.getKey(), YAML.readTree(document.getValue()));
    }
    return YAML.writeValueAsString(new MergedOpenApi(read).merged());
  }

  private ObjectNode merged() {
    ObjectNode merged = JSON.createObjectNode();
    merged.put("openapi", "3.1.0");
    ObjectNode info = merged.putObject("info");
    info.put("title", "Đôn Đốc");
    info.put("version", "1");
    info.put("description", INTRODUCTION);
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    merged.putArray("servers").addObject().put("url", "/").put("description", "This gateway");
    Set<String> tags = new TreeSet<>();
    Map<String, ObjectNode> paths = new TreeMap<>();
    Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    documents.forEach(
        (service, document) -> {
          document.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
          document
              .path("paths")
              .properties()
              .forEach(p -> addPath(paths, p.getKey(), renamed(service, p.getValue())));
          document
              .path("components")
              .properties()
              .forEach(
                  kind ->
                      kind.getValue()
                          .properties()
                          .forEach(
                              c ->
                                  components
                                      .computeIfAbsent(kind.getKey(), k -> new TreeMap<>())
                                      .put(
                                          name(service, kind.getKey(), c.getKey()),
                                          renamed(service, c.getValue()))));
        });
    tags.forEach(tag -> merged.withArray("/tags").addObject().put("name", tag));
    merged.set("paths", JSON.valueToTree(paths));
    merged.set("components", JSON.valueToTree(components));
    return merged;
  }

  private static void addPath(Map<String, ObjectNode> paths, String path, JsonNode item) {
    JsonNode there = paths.putIfAbsent(path, (ObjectNode) item);
    if (there != null && !there.equals(item)) {
      throw new IllegalArgumentException(path + " is not the same at all services that have it");
    }
  }

  /** Components, as {@code kind/name}, that differ between services or refer to one that does. */
  private Set<String> collisions() {
    Set<String> differing = new TreeSet<>();
    int known;
    do {
      known = differing.size();
      Map<String, JsonNode> seen = new TreeMap<>();
      for (JsonNode document : documents.values()) {
        document
            .path("components")
            .properties()
            .forEach(
                kind ->
                    kind.getValue()
                        .properties()
                        .forEach(
                            c -> {
                              String id = kind.getKey() + "/" + c.getKey();
                              JsonNode other = seen.putIfAbsent(id, c.getValue());
                              if (other != null
                                  && (!other.equals(c.getValue())
                                      || refersTo(differing, c.getValue()))) {
                                differing.add(id);
                              }
                            }));
      }
    } while (differing.size() > known);
    return differing;
  }

  private static boolean refersTo(Set<String> components, JsonNode node) {
    return node.findValuesAsText("$ref").stream()
        .anyMatch(ref -> components.contains(ref.replace("#/components/", "")));
  }

  private String name(String service, String kind, String name) {
    return own.contains(kind + "/" + name)
        ? service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1) + name
        : name;
  }

  private JsonNode renamed(String service, JsonNode node) {
    JsonNode copy = node.deepCopy();
    rename(service, copy);
    return copy;
  }

  private void rename(String service, JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
      String[] steps = object.get("$ref").asText().replace("#/components/", "").split("/");
      object.set(
          "$ref",
          TextNode.valueOf("#/components/" + steps[0] + "/" + name(service, steps[0], steps[1])));
    }
    node.forEach(child -> rename(service, child));
  }
}
