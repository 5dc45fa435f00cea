package vn.dondoc.platform.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.time.Deadline;

/** An act on units as plan-service tells it; reads as a sentence. */
public final class ReformFixture {

  private final UUID id = UUID.randomUUID();
  private final List<Succession> successions = new ArrayList<>();
  private final Map<UUID, UnitRecorded> heirs = new LinkedHashMap<>();
  private final List<UnitRecorded> ended = new ArrayList<>();
  private final LocalDate effectiveDay;

  private ReformFixture(LocalDate effectiveDay) {
    this.effectiveDay = effectiveDay;
  }

  public static ReformFixture aReformOf(LocalDate effectiveDay) {
    return new ReformFixture(effectiveDay);
  }

  /** Several units end in one. */
  public ReformFixture merging(UnitRecorded heir, UnitRecorded... units) {
    Stream.of(units).forEach(unit -> ends(unit, SuccessionKind.MERGE, heir));
    return this;
  }

  /** A unit ends and leaves its open work to one above it. */
  public ReformFixture abolishing(UnitRecorded unit, UnitRecorded heir) {
    ends(unit, SuccessionKind.ABOLISH, heir);
    return this;
  }

  /** A unit ends in two; its open work goes to the first, that of one plan to the second. */
  public ReformFixture splitting(
      UnitRecorded unit, UnitRecorded heir, UUID plan, UnitRecorded heirOfPlan) {
    keep(heir);
    keep(heirOfPlan);
    ended.add(unit);
    successions.add(
        new Succession(
            unit.id(),
            SuccessionKind.SPLIT,
            List.of(heir.id(), heirOfPlan.id()),
            heir.id(),
            List.of(new PlanHeir(plan, heirOfPlan.id()))));
    return this;
  }

  /** The unit stays. */
  public ReformFixture renaming(UnitRecorded unit) {
    successions.add(new Succession(unit.id(), SuccessionKind.RENAME, List.of(), null, List.of()));
    return this;
  }

  private void ends(UnitRecorded unit, SuccessionKind kind, UnitRecorded heir) {
    keep(heir);
    ended.add(unit);
    successions.add(new Succession(unit.id(), kind, List.of(heir.id()), heir.id(), List.of()));
  }

  private void keep(UnitRecorded heir) {
    heirs.put(heir.id(), heir);
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return Deadline.endOf(effectiveDay.minusDays(1));
  }

  public ReformEnacted enacted() {
    return new ReformEnacted(
        id,
        "1675",
        "NQ-HĐND",
        effectiveDay.minusDays(15),
        effectiveDay,
        at(),
        successions,
        heirs.values().stream().map(ReformFixture::facts).toList());
  }

  /** What the replicas of the tree are told beside the act: heirs, and units that have ended. */
  public Event[] units() {
    List<Event> units = new ArrayList<>(heirs.values());
    for (UnitRecorded unit : ended) {
      units.add(
          new UnitRecorded(
              unit.id(),
              unit.version() + 1,
              unit.code(),
              unit.name(),
              unit.kind(),
              unit.tier(),
              unit.parentId(),
              unit.path(),
              unit.validFrom(),
              effectiveDay.minusDays(1),
              successors(unit)));
    }
    return units.toArray(Event[]::new);
  }

  private List<UUID> successors(UnitRecorded unit) {
    return successions.stream()
        .filter(succession -> succession.unitId().equals(unit.id()))
        .flatMap(succession -> succession.successors().stream())
        .toList();
  }

  private static UnitFacts facts(UnitRecorded unit) {
    return new UnitFacts(
        unit.id(), unit.code(), unit.name(), unit.kind(), unit.tier(), unit.path());
  }
}
