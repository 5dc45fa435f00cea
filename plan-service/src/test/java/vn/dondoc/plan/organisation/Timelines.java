package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;

/** Registers of units for plain tests, and what holds of each of them at any instant. */
public final class Timelines {

  public static final LocalDate BEGAN = LocalDate.of(2000, 1, 1);

  private Timelines() {}

  public static UnitTimelines empty() {
    return new UnitTimelines(List.of());
  }

  /** Begins a people's committee on the day on which all began; {@code parent} null for a root. */
  public static UnitTimeline begin(
      UnitTimelines register, String code, String tier, String parent) {
    return register.begin(
        new UnitRow(
            code, "UBND " + code, UnitKind.PEOPLES_COMMITTEE, tier, parent, BEGAN, null, null));
  }

  /** The same register again, so that an act that is refused leaves the first one whole. */
  public static UnitTimelines copy(UnitTimelines register) {
    return new UnitTimelines(
        register.all().stream()
            .map(u -> new UnitTimeline(u.id(), u.code(), 0, u.spans(), u.codes(), u.successors()))
            .toList());
  }

  /** What is wrong with a register; empty where it keeps what it promises. */
  public static List<String> faults(UnitTimelines register) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (UnitTimeline unit : register.all()) {
      for (UnitSpan span : unit.spans()) {
        days.add(span.from());
        days.add(span.from().minusDays(1));
        if (span.to() != null) {
          days.add(span.to());
          days.add(span.to().plusDays(1));
        }
      }
    }
    List<String> faults = new ArrayList<>();
    for (UnitTimeline unit : register.all()) {
      gaps(unit, faults);
      days.forEach(day -> check(register, unit, day, faults));
    }
    return faults;
  }

  private static void gaps(UnitTimeline unit, List<String> faults) {
    for (int i = 1; i < unit.spans().size(); i++) {
      LocalDate end = unit.spans().get(i - 1).to();
      if (end == null || !end.plusDays(1).equals(unit.spans().get(i).from())) {
        faults.add(unit.code() + " has a gap or an overlap after " + end);
      }
    }
  }

  private static void check(
      UnitTimelines register, UnitTimeline unit, LocalDate day, List<String> faults) {
    boolean valid =
        !unit.firstDay().isAfter(day) && (unit.lastDay() == null || !unit.lastDay().isBefore(day));
    List<UnitSpan> spans = unit.spans().stream().filter(s -> s.covers(day)).toList();
    if (spans.size() != (valid ? 1 : 0)) {
      faults.add(unit.code() + " has " + spans.size() + " states on " + day);
    }
    for (UnitSpan span : spans) {
      List<UUID> path = new ArrayList<>();
      if (span.parentId() != null) {
        UnitTimeline parent = register.require(span.parentId());
        if (parent.at(day).isEmpty()) {
          faults.add(unit.code() + " lies below " + parent.code() + ", ended, on " + day);
          continue;
        }
        path.addAll(parent.at(day).get().path());
      }
      path.add(unit.id());
      if (!path.equals(span.path())) {
        faults.add(unit.code() + " has the path of another place on " + day);
      }
    }
  }
}
