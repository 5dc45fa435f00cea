package vn.dondoc.task.materialise;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsMade;

/** A plan whose assignments are being made, and how far that is. */
record AcceptedPlan(
    UUID id, int version, Instant issuedAt, int chunksLeft, int assignments, int units) {

  static AcceptedPlan of(Tuple row) {
    return new AcceptedPlan(
        row.get("id", UUID.class),
        row.get("version", Number.class).intValue(),
        row.get("issued_at", Instant.class),
        row.get("chunks_left", Number.class).intValue(),
        row.get("assignments", Number.class).intValue(),
        row.get("units", Number.class).intValue());
  }

  /** The events of what was made, per unit; all rows of a unit come from one chunk. */
  List<AssignmentsMade> made(List<AssignmentState> rows) {
    Map<UUID, List<AssignmentState>> byUnit = new LinkedHashMap<>();
    rows.forEach(row -> byUnit.computeIfAbsent(row.unitId(), unit -> new ArrayList<>()).add(row));
    List<AssignmentsMade> events = new ArrayList<>();
    byUnit.forEach((unit, its) -> addParts(unit, its, events));
    return events;
  }

  private void addParts(UUID unit, List<AssignmentState> rows, List<AssignmentsMade> events) {
    for (int from = 0, part = 1; from < rows.size(); from += AssignmentsMade.MOST_ROWS, part++) {
      int to = Math.min(from + AssignmentsMade.MOST_ROWS, rows.size());
      events.add(
          new AssignmentsMade(
              id, version, unit, part, issuedAt, List.copyOf(rows.subList(from, to))));
    }
  }
}
