package vn.dondoc.plan.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds up what falls due, by unit and month. Plain. */
final class Load {

  private final Map<UUID, Tally> units = new HashMap<>();
  private final Tally all = new Tally();

  /** The counts of one unit, or of all. */
  static final class Tally {

    private int assignments;
    private int undated;
    private int obligations;
    private final TreeMap<YearMonth, int[]> months = new TreeMap<>();

    int assignments() {
      return assignments;
    }

    int undated() {
      return undated;
    }

    int obligations() {
      return obligations;
    }

    private void assign(LocalDate lastDay) {
      assignments++;
      if (lastDay == null) {
        undated++;
      } else {
        month(lastDay)[0]++;
      }
    }

    private void oblige(LocalDate lastDay) {
      obligations++;
      month(lastDay)[1]++;
    }

    private int[] month(LocalDate day) {
      return months.computeIfAbsent(YearMonth.from(day), m -> new int[2]);
    }

    List<RehearsalView.MonthLoad> months() {
      return months.entrySet().stream()
          .map(
              m ->
                  new RehearsalView.MonthLoad(
                      m.getKey().toString(), m.getValue()[0], m.getValue()[1]))
          .toList();
    }
  }

  /** One assignment; {@code lastDay} is null where none is resolved. */
  void assign(UUID unit, LocalDate lastDay) {
    units.computeIfAbsent(unit, u -> new Tally()).assign(lastDay);
    all.assign(lastDay);
  }

  void oblige(UUID unit, LocalDate lastDay) {
    units.computeIfAbsent(unit, u -> new Tally()).oblige(lastDay);
    all.oblige(lastDay);
  }

  Tally all() {
    return all;
  }

  Tally of(UUID unit) {
    return units.get(unit);
  }

  int assignedUnits() {
    return Math.toIntExact(units.values().stream().filter(t -> t.assignments > 0).count());
  }

  int reportingUnits() {
    return Math.toIntExact(units.values().stream().filter(t -> t.obligations > 0).count());
  }

  /** The units with the most assignments and obligations together, most first. */
  Stream<UUID> busiest() {
    return units.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<UUID, Tally> e) ->
                        -e.getValue().assignments - e.getValue().obligations)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
