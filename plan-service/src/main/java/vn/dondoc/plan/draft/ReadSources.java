package vn.dondoc.plan.draft;

import java.util.Map;
import java.util.UUID;

/**
 * Where the values of a plan were read.
 *
 * @param head by the field
 * @param rows by the id of the task or regime, then by the field
 */
record ReadSources(Map<String, ValueSource> head, Map<UUID, Map<String, ValueSource>> rows) {

  /** Nothing of a row that was not read. */
  Map<String, ValueSource> row(UUID id) {
    return rows.getOrDefault(id, Map.of());
  }
}
