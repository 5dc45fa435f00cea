package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * What a unit was from a day to a day: its name, its kind and its place in the tree.
 *
 * @param to last day, null while it lasts
 * @param path the units from the root down to this one, itself included
 */
public record UnitSpan(
    LocalDate from,
    @Nullable LocalDate to,
    String name,
    UnitKind kind,
    String tier,
    @Nullable UUID parentId,
    List<UUID> path) {

  boolean covers(LocalDate day) {
    return !from.isAfter(day) && !endsBefore(day);
  }

  boolean endsBefore(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  UnitSpan between(LocalDate first, @Nullable LocalDate last) {
    return new UnitSpan(first, last, name, kind, tier, parentId, path);
  }

  UnitSpan named(String newName) {
    return new UnitSpan(from, to, newName, kind, tier, parentId, path);
  }

  UnitSpan as(UnitKind newKind, String newTier) {
    return new UnitSpan(from, to, name, newKind, newTier, parentId, path);
  }

  UnitSpan below(@Nullable UUID newParent, List<UUID> newPath) {
    return new UnitSpan(from, to, name, kind, tier, newParent, newPath);
  }

  /** Whether both say the same of different days. */
  boolean continues(UnitSpan before) {
    return equals(before.between(from, to));
  }
}
