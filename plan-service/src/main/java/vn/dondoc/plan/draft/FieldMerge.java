package vn.dondoc.plan.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashSet;
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
  private static final String SCOPE = "scope";

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
      return agencies(base.path(field), mine.path(field), theirs.path(field));
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

  private ArrayNode agencies(JsonNode base, JsonNode mine, JsonNode theirs) {
    Set<String> shared = shared(base, mine, theirs);
    return agencies(byName(base, shared), byName(mine, shared), byName(theirs, shared));
  }

  /** The names that stand more than once on one side, for several scopes. */
  private static Set<String> shared(JsonNode... sides) {
    Set<String> shared = new HashSet<>();
    for (JsonNode parties : sides) {
      Set<String> seen = new HashSet<>();
      parties.forEach(
          party -> {
            if (!seen.add(folded(party, NAME))) {
              shared.add(folded(party, NAME));
            }
          });
    }
    return shared;
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

  /** A name that several share goes with its scope; else a new scope is a change of the agency. */
  private static Map<String, JsonNode> byName(JsonNode parties, Set<String> shared) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    parties.forEach(
        party -> {
          String name = folded(party, NAME);
          byName.put(shared.contains(name) ? name + "\n" + folded(party, SCOPE) : name, party);
        });
    return byName;
  }

  private static String folded(JsonNode party, String field) {
    return Folded.of(party.path(field).asText(""));
  }
}
