package vn.dondoc.report.succession;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.reform.ReformWork;
import vn.dondoc.report.obligation.ObligationStates;

/** Tells what a chunk passed, each way from a unit to its heir in events of its own. */
final class PassedObligations {

  private PassedObligations() {}

  private record Way(UUID from, UUID to) {}

  /**
   * @param rows columns of {@link ObligationStates} with {@code from_unit_id, heir_id, dropped}
   */
  static List<ObligationsTransferred> events(ReformWork work, List<Tuple> rows) {
    Map<Way, List<Tuple>> ways = new LinkedHashMap<>();
    for (Tuple row : rows) {
      ways.computeIfAbsent(
              new Way(row.get("from_unit_id", UUID.class), row.get("heir_id", UUID.class)),
              way -> new ArrayList<>())
          .add(row);
    }
    List<ObligationsTransferred> events = new ArrayList<>();
    ways.forEach(
        (way, its) -> {
          for (int i = 0; i < its.size(); i += ObligationsTransferred.MOST_ROWS) {
            int end = Math.min(i + ObligationsTransferred.MOST_ROWS, its.size());
            events.add(event(work, way, its.subList(i, end)));
          }
        });
    return events;
  }

  private static ObligationsTransferred event(ReformWork work, Way way, List<Tuple> rows) {
    UUID plan = rows.getFirst().get("plan_id", UUID.class);
    return new ObligationsTransferred(
        plan,
        plan == null ? work.ownerId() : null,
        work.actId(),
        work.citation(),
        way.from(),
        way.to(),
        work.at(),
        states(rows, false),
        states(rows, true));
  }

  private static List<ObligationState> states(List<Tuple> rows, boolean dropped) {
    return rows.stream()
        .filter(row -> row.get("dropped", Boolean.class) == dropped)
        .map(ObligationStates::of)
        .toList();
  }
}
