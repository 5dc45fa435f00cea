package vn.dondoc.plan.clone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;

/**
 * Follows units to those that do their work on a day, over as many reforms as lie between. Warns
 * once of a unit that was split or has ended.
 */
final class Successors {

  private final UnitRepository units;
  private final LocalDate day;
  private final Consumer<ImportedWarning> warnings;
  private final Map<UUID, List<Unit>> known = new HashMap<>();

  Successors(UnitRepository units, LocalDate day, Consumer<ImportedWarning> warnings) {
    this.units = units;
    this.day = day;
    this.warnings = warnings;
  }

  /** The unit itself or its first successor; itself where it has none. */
  UUID one(UUID unit) {
    List<Unit> now = now(unit);
    return now.isEmpty() ? unit : now.getFirst().id();
  }

  /** The agencies in the new year; what ended without a successor is unknown. */
  List<Party> parties(List<Party> parties) {
    return parties.stream().flatMap(this::party).distinct().toList();
  }

  private Stream<Party> party(Party party) {
    if (party.unitId() == null) {
      return Stream.of(party);
    }
    List<Unit> now = now(party.unitId());
    if (now.isEmpty()) {
      return Stream.of(new Party(party.name(), null, null, party.scope()));
    }
    return now.stream()
        .map(
            u ->
                u.id().equals(party.unitId())
                    ? party
                    : new Party(u.name(), u.id(), null, party.scope()));
  }

  private List<Unit> now(UUID unit) {
    return known.computeIfAbsent(unit, this::find);
  }

  private List<Unit> find(UUID id) {
    Unit unit = units.findById(id);
    List<Unit> lasting = new ArrayList<>();
    Set<UUID> seen = new LinkedHashSet<>();
    follow(unit, lasting, seen);
    if (lasting.isEmpty()) {
      warnings.accept(CloneWarning.UNIT_ENDED.of(unit.name()));
    } else if (lasting.size() > 1) {
      warnings.accept(
          CloneWarning.UNIT_SPLIT.of(
              unit.name(), lasting.stream().map(Unit::name).collect(Collectors.joining("; "))));
    }
    return lasting;
  }

  private void follow(Unit unit, List<Unit> lasting, Set<UUID> seen) {
    if (!seen.add(unit.id())) {
      return;
    }
    LocalDate last = unit.view().validTo();
    if (last == null || !last.isBefore(day)) {
      lasting.add(unit);
      return;
    }
    units.byIds(unit.successors()).forEach(next -> follow(next, lasting, seen));
  }
}
