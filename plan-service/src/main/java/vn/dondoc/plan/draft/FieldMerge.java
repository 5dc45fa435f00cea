package vn.dondoc.plan.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.text.Folded;

/**
 * Merges a value of three: as it was read, as the draft has it, as a new document says it. What a
 * person has changed since it was read stays, field by field; of agencies, each for itself.
 */
final class FieldMerge {

  /** A place in the document and no decision of anybody. */
  private static final String PLACE = "sourceLine";

  private static final Set<String> AGENCIES =
      Set.of("leads", "coordinators", "monitors", "reporters");
  private static final String NAME = "name";

  private final ObjectMapper json;

  FieldMerge(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param read null for what was typed
   */
  <T> T merge(@Nullable T read, T drafted, T said, Class<T> type) {
    ObjectNode base = tree(read);
    ObjectNode mine = tree(drafted);
    ObjectNode theirs = tree(said);
    ObjectNode merged = json.createObjectNode();
    for (String field : fields(mine, theirs)) {
      merged.set(field, value(field, base, mine, theirs));
    }
    try {
      return json.treeToValue(merged, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody has changed it since it was read. */
  <T> boolean untouched(T read, T drafted) {
    return tree(read).without(PLACE).equals(tree(drafted).without(PLACE));
  }

  /** The fields whose values differ. */
  <T> Set<String> differing(@Nullable T one, T other) {
    ObjectNode first = tree(one);
    ObjectNode second = tree(other);
    Set<String> fields = fields(first, second);
    fields.removeIf(field -> same(orNull(first, field), orNull(second, field)));
    return fields;
  }

  private ObjectNode tree(@Nullable Object value) {
    return value == null ? json.createObjectNode() : json.valueToTree(value);
  }

  private static Set<String> fields(ObjectNode one, ObjectNode other) {
    Set<String> fields = new LinkedHashSet<>();
    one.fieldNames().forEachRemaining(fields::add);
    other.fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  private JsonNode value(String field, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
    JsonNode said = orNull(theirs, field);
    if (field.equals(PLACE)) {
      return said;
    }
    if (AGENCIES.contains(field)) {
      return agencies(byName(base, field), byName(mine, field), byName(theirs, field));
    }
    return same(orNull(mine, field), orNull(base, field)) ? said : orNull(mine, field);
  }

  /** An empty list says as little as nothing. */
  private static boolean same(JsonNode one, JsonNode other) {
    return one.equals(other) || (nothing(one) && nothing(other));
  }

  private static boolean nothing(JsonNode value) {
    return value.isNull() || (value.isArray() && value.isEmpty());
  }

  private static JsonNode orNull(ObjectNode tree, String field) {
    JsonNode value = tree.get(field);
    return value == null ? NullNode.getInstance() : value;
  }

  /**
   * In the order of the document: what it names, unless a person took it out, as the person has it
   * where it was changed; then what a person added.
   */
  private ArrayNode agencies(
      Map<String, JsonNode> base, Map<String, JsonNode> mine, Map<String, JsonNode> theirs) {
    ArrayNode merged = json.createArrayNode();
    for (Map.Entry<String, JsonNode> said : theirs.entrySet()) {
      JsonNode read = base.get(said.getKey());
      JsonNode drafted = mine.get(said.getKey());
      if (drafted != null) {
        merged.add(drafted.equals(read) ? said.getValue() : drafted);
      } else if (read == null) {
        merged.add(said.getValue());
      }
    }
    mine.forEach(
        (name, drafted) -> {
          if (!theirs.containsKey(name) && !drafted.equals(base.get(name))) {
            merged.add(drafted);
          }
        });
    return merged;
  }

  private static Map<String, JsonNode> byName(ObjectNode tree, String field) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    tree.path(field).forEach(party -> byName.put(Folded.of(party.path(NAME).asText()), party));
    return byName;
  }
}
