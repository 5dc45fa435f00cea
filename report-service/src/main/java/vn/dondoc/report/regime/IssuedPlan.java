package vn.dondoc.report.regime;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.time.Periods;
import vn.dondoc.platform.time.ReportingPeriod;
import vn.dondoc.platform.time.WorkingCalendar;

/** A version of a plan put together from all its pieces, in whatever order they came. */
final class IssuedPlan {

  private final PlanIssued first;
  private final Map<UUID, UnitKind> kinds = new HashMap<>();
  private final Map<UUID, List<UUID>> members = new HashMap<>();
  private final Map<Integer, CalendarYearRecorded> calendars = new HashMap<>();
  private final Map<UUID, RegimeFacts> regimes = new LinkedHashMap<>();

  IssuedPlan(Collection<PlanIssued> pieces) {
    first = pieces.iterator().next();
    for (PlanIssued piece : pieces) {
      for (UnitFacts unit : present(piece.units())) {
        kinds.put(unit.id(), unit.kind());
      }
      for (GroupFacts group : present(piece.groups())) {
        members.put(group.id(), present(group.members()));
      }
      present(piece.calendars()).forEach(year -> calendars.put(year.year(), year));
      present(piece.regimes()).forEach(regime -> regimes.put(regime.id(), regime));
    }
  }

  private static <T> List<T> present(List<T> list) {
    return list == null ? List.of() : list;
  }

  UUID id() {
    return first.planId();
  }

  int version() {
    return first.version();
  }

  PlanFacts facts() {
    return first.plan();
  }

  Collection<RegimeFacts> regimes() {
    return regimes.values();
  }

  List<ReportingPeriod> periods(RegimeFacts regime) {
    return new Periods(new WorkingCalendar(calendars.values()), facts().tolerantBefore())
        .of(regime);
  }

  /**
   * The distinct units that report under a regime. A group whose members the text leaves open has
   * none until the focal agency names them (rule T5).
   */
  List<Reporter> reporters(RegimeFacts regime) {
    return regime.reporters().stream()
        .flatMap(this::expand)
        .distinct()
        .map(unit -> new Reporter(unit, takesOrders(unit)))
        .toList();
  }

  private Stream<UUID> expand(PartyFacts party) {
    return party.unitId() != null
        ? Stream.of(party.unitId())
        : members.getOrDefault(party.groupId(), List.of()).stream();
  }

  private boolean takesOrders(UUID unit) {
    UnitKind kind = kinds.get(unit);
    return kind == null || kind.takesOrders();
  }

  /**
   * A unit that reports.
   *
   * @param escalates false for bodies that are requested, never ordered (rules T6, E6)
   */
  record Reporter(UUID unit, boolean escalates) {}
}
