package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.problem.DomainException;

/**
 * Every unit over time, and what may be done to them. It keeps: a unit has exactly one name and one
 * place on each of its days; its parent is valid on each day on which it has that parent; its path
 * is its parent's path and itself. Plain: it is loaded, changed and saved as a whole.
 */
public final class UnitTimelines {

  private final Map<UUID, UnitTimeline> byId = new LinkedHashMap<>();
  private final Map<String, UnitTimeline> byCode = new LinkedHashMap<>();
  private final Set<UnitTimeline> touched = new LinkedHashSet<>();

  public UnitTimelines(Collection<UnitTimeline> units) {
    units.forEach(this::take);
  }

  private void take(UnitTimeline unit) {
    byId.put(unit.id(), unit);
    unit.codes().forEach(c -> byCode.put(c.code(), unit));
    byCode.put(unit.code(), unit);
  }

  /** By any code that it bears or bore. */
  public Optional<UnitTimeline> find(@Nullable String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public UnitTimeline require(UUID id) {
    return Objects.requireNonNull(byId.get(id), "no unit " + id);
  }

  public Collection<UnitTimeline> all() {
    return List.copyOf(byId.values());
  }

  /** What was begun or changed since loading, parents before the units begun below them. */
  public List<UnitTimeline> touched() {
    return List.copyOf(touched);
  }

  /** Begins a unit as the row says. */
  public UnitTimeline begin(UnitRow row) {
    UUID id = UUID.randomUUID();
    UnitTimeline parent = parent(row);
    UnitSpan span =
        new UnitSpan(
            row.validFrom(),
            row.validTo(),
            row.name(),
            row.kind(),
            row.tier(),
            parent == null ? null : parent.id(),
            below(parent, row.validFrom(), id));
    UnitTimeline unit =
        new UnitTimeline(
            id,
            row.code(),
            -1,
            List.of(span),
            List.of(UnitCode.of(row.code(), row.validFrom(), row.validTo())),
            List.of());
    if (row.alternateCode() != null) {
      unit.know(row.alternateCode(), row.validFrom());
    }
    take(unit);
    touched.add(unit);
    return unit;
  }

  /** Đổi tên: from the day on it bears another name, before it the old one. */
  public void rename(UnitTimeline unit, String name, LocalDate day) {
    unit.requireOpen(day);
    unit.change(day, span -> true, span -> span.named(name));
    touched.add(unit);
  }

  /** Gives it a further official code from the day on. */
  public void know(UnitTimeline unit, String code, LocalDate day) {
    unit.requireOpen(day);
    unit.know(code, day);
    byCode.put(code, unit);
    touched.add(unit);
  }

  /** Moves it, and all that lies below it, under another parent from the day on. */
  public void move(UnitTimeline unit, UnitTimeline parent, LocalDate day) {
    unit.requireOpen(day);
    UnitSpan above = parent.requireOpen(day);
    if (above.path().contains(unit.id())) {
      throw new DomainException(UnitProblem.PARENT_BELOW, parent.code(), unit.code());
    }
    place(unit, parent, day);
  }

  /** Ends it on the day before; refused while units lie directly below it. */
  public void end(UnitTimeline unit, LocalDate day, List<UUID> successors) {
    unit.requireOpen(day);
    if (!unit.firstDay().isBefore(day)) {
      throw new DomainException(UnitProblem.BEGAN_THAT_DAY, unit.code(), day);
    }
    List<UnitTimeline> left = children(unit, day);
    if (!left.isEmpty()) {
      throw new DomainException(UnitProblem.CHILDREN_LEFT, unit.code(), left.getFirst().code());
    }
    unit.end(day.minusDays(1), successors);
    touched.add(unit);
  }

  /** The units directly below it on a day or later. */
  public List<UnitTimeline> children(UnitTimeline unit, LocalDate day) {
    return byId.values().stream().filter(u -> u.liesBelow(unit.id(), day)).toList();
  }

  /**
   * Corrects the last state by a row of the register; what was before it stays.
   *
   * @return whether anything changed
   */
  boolean correct(UnitTimeline unit, UnitRow row) {
    UnitTimeline parent = parent(row);
    UnitSpan last = unit.last();
    boolean moved = !Objects.equals(last.parentId(), parent == null ? null : parent.id());
    boolean named = row.alternateCode() != null && find(row.alternateCode()).isEmpty();
    if (parent != null && parent.last().path().contains(unit.id())) {
      throw new DomainException(UnitProblem.PARENT_BELOW, parent.code(), unit.code());
    }
    boolean same =
        last.name().equals(row.name())
            && last.kind() == row.kind()
            && last.tier().equals(row.tier())
            && unit.firstDay().equals(row.validFrom())
            && Objects.equals(unit.lastDay(), row.validTo());
    if (same && !moved && !named) {
      return false;
    }
    unit.lasts(row.validFrom(), row.validTo());
    LocalDate since = unit.last().from();
    unit.change(since, s -> true, s -> s.named(row.name()).as(row.kind(), row.tier()));
    if (moved) {
      place(unit, parent, since);
    }
    if (named) {
      know(unit, row.alternateCode(), since);
    }
    touched.add(unit);
    return true;
  }

  private @Nullable UnitTimeline parent(UnitRow row) {
    return row.parent() == null ? null : find(row.parent()).orElseThrow();
  }

  private void place(UnitTimeline unit, @Nullable UnitTimeline parent, LocalDate day) {
    List<UUID> path = below(parent, day, unit.id());
    UUID parentId = parent == null ? null : parent.id();
    for (UnitTimeline below : byId.values()) {
      if (below != unit && below.last().path().contains(unit.id())) {
        boolean changed =
            below.change(
                day,
                span -> span.path().contains(unit.id()),
                span -> span.below(span.parentId(), rebased(span.path(), unit.id(), path)));
        if (changed) {
          touched.add(below);
        }
      }
    }
    unit.change(day, span -> true, span -> span.below(parentId, path));
    touched.add(unit);
  }

  private static List<UUID> rebased(List<UUID> path, UUID at, List<UUID> base) {
    List<UUID> rebased = new ArrayList<>(base);
    rebased.addAll(path.subList(path.indexOf(at) + 1, path.size()));
    return List.copyOf(rebased);
  }

  private static List<UUID> below(@Nullable UnitTimeline parent, LocalDate day, UUID id) {
    if (parent == null) {
      return List.of(id);
    }
    List<UUID> path = new ArrayList<>(parent.at(day).orElse(parent.last()).path());
    path.add(id);
    return List.copyOf(path);
  }
}
