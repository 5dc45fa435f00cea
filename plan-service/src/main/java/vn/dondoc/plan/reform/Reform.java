package vn.dondoc.plan.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.plan.reform.ReformOutcome.Move;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.problem.DomainException;

/**
 * Applies the text of an act to the register of units: first what it creates, then what it
 * transfers and renames, then what it ends, the deepest first. What lies below a unit that ends
 * goes to the unit merged into, to the heir of a split, or to the parent of an abolished one,
 * unless the act transfers it. Plain; says all that is wrong at once, by JSON pointer.
 */
final class Reform {

  private final UnitTimelines register;
  private final LocalDate day;
  private final ReformText text;
  private final ReformFaults faults = new ReformFaults();

  /** The operation that touches each unit. */
  private final Map<UUID, ReformOperation> touching = new LinkedHashMap<>();

  private final List<UnitTimeline> begun = new ArrayList<>();
  private final List<Move> moved = new ArrayList<>();

  private Reform(UnitTimelines register, LocalDate day, ReformText text) {
    this.register = register;
    this.day = day;
    this.text = text;
  }

  /** Changes the register; on a refusal it is left half changed and must be thrown away. */
  static ReformOutcome apply(
      UnitTimelines register, LocalDate day, ReformText text, Map<String, Integer> tierRanks) {
    return new Reform(register, day, text).run(tierRanks);
  }

  private ReformOutcome run(Map<String, Integer> tierRanks) {
    collect();
    new NewUnits(register, day, tierRanks, faults, this::ends).begin(text.newUnits(), begun);
    each((op, at) -> ReformForm.check(op, at, faults));
    faults.refuse();
    each(this::transfer);
    List<Succession> successions = new ArrayList<>();
    each((op, at) -> successions.addAll(successions(op, at)));
    faults.refuse();
    end();
    faults.refuse();
    return new ReformOutcome(List.copyOf(successions), begun, moved);
  }

  private interface Step {
    void take(ReformOperation operation, String pointer);
  }

  private void each(Step step) {
    for (int i = 0; i < text.operations().size(); i++) {
      step.take(text.operations().get(i), "/operations/" + i);
    }
  }

  private void collect() {
    each(
        (op, at) -> {
          for (int i = 0; i < op.units().size(); i++) {
            String pointer = at + "/units/" + i;
            String code = op.units().get(i);
            Optional<UnitTimeline> unit = register.find(code);
            if (unit.isEmpty()) {
              faults.add(pointer, UnitProblem.UNIT_NOT_FOUND, code);
            } else if (unit.get().at(day).isEmpty()) {
              faults.add(pointer, UnitProblem.UNIT_NOT_VALID, code, day);
            } else if (touching.putIfAbsent(unit.get().id(), op) != null) {
              faults.add(pointer, ReformProblem.UNIT_TWICE, code);
            }
          }
        });
  }

  private boolean ends(UnitTimeline unit) {
    ReformOperation op = touching.get(unit.id());
    return op != null && op.ends();
  }

  /** A unit that lasts on the day, or a fault. */
  private @Nullable UnitTimeline lasting(@Nullable String code, String pointer) {
    UnitTimeline unit = register.find(code).orElse(null);
    if (unit == null) {
      faults.add(pointer, UnitProblem.UNIT_NOT_FOUND, code);
    } else if (ends(unit)) {
      faults.add(pointer, ReformProblem.UNIT_ENDS, code);
    } else if (unit.at(day).isEmpty()) {
      faults.add(pointer, UnitProblem.UNIT_NOT_VALID, code, day);
    } else {
      return unit;
    }
    return null;
  }

  private List<UnitTimeline> subjects(ReformOperation op) {
    return op.units().stream().flatMap(code -> register.find(code).stream()).toList();
  }

  private void transfer(ReformOperation op, String at) {
    if (op.kind() == SuccessionKind.TRANSFER) {
      UnitTimeline parent = lasting(op.parent(), at + "/parent");
      if (parent != null) {
        subjects(op).forEach(unit -> faults.note(at + "/parent", () -> move(unit, parent)));
      }
    }
    if (op.name() != null) {
      subjects(op)
          .forEach(u -> faults.note(at + "/units", () -> register.rename(u, op.name(), day)));
    }
  }

  private void move(UnitTimeline unit, UnitTimeline parent) {
    UUID from = unit.last().parentId();
    register.move(unit, parent, day);
    moved.add(new Move(unit.id(), from, parent.id()));
  }

  private void end() {
    record Ending(UnitTimeline unit, ReformOperation op, String at) {}
    List<Ending> endings = new ArrayList<>();
    each(
        (op, at) -> {
          if (op.ends()) {
            for (int i = 0; i < op.units().size(); i++) {
              endings.add(
                  new Ending(
                      register.find(op.units().get(i)).orElseThrow(), op, at + "/units/" + i));
            }
          }
        });
    endings.sort(Comparator.comparingInt(e -> -e.unit().last().path().size()));
    endings.forEach(e -> faults.note(e.at(), () -> end(e.unit(), e.op())));
  }

  private void end(UnitTimeline unit, ReformOperation op) {
    List<UUID> successors =
        op.into().stream().map(c -> register.find(c).orElseThrow().id()).toList();
    for (UnitTimeline child : register.children(unit, day)) {
      move(child, newParent(unit, op));
    }
    register.end(unit, day, successors);
  }

  private UnitTimeline newParent(UnitTimeline unit, ReformOperation op) {
    String code =
        switch (op.kind()) {
          case MERGE -> op.into().getFirst();
          case SPLIT -> op.heir();
          default -> null;
        };
    if (code != null) {
      return register.find(code).orElseThrow();
    }
    UUID parent = unit.last().parentId();
    if (parent == null) {
      throw new DomainException(
          UnitProblem.CHILDREN_LEFT, unit.code(), register.children(unit, day).getFirst().code());
    }
    return register.require(parent);
  }

  private List<Succession> successions(ReformOperation op, String at) {
    List<UUID> successors = lastingAll(op.into(), at + "/into/");
    UUID heir = op.heir() == null ? null : id(lasting(op.heir(), at + "/heir"));
    List<PlanHeir> planHeirs = new ArrayList<>();
    for (int i = 0; i < op.planHeirs().size(); i++) {
      ReformOperation.HeirOfPlan of = op.planHeirs().get(i);
      planHeirs.add(
          new PlanHeir(of.plan(), id(lasting(of.heir(), at + "/planHeirs/" + i + "/heir"))));
    }
    List<Succession> successions = new ArrayList<>();
    for (UnitTimeline unit : subjects(op)) {
      successions.add(
          new Succession(
              unit.id(),
              op.kind(),
              successors,
              op.ends() && op.heir() == null ? heirOf(unit, op, successors, at) : heir,
              planHeirs));
    }
    return successions;
  }

  /** Who takes the work where the act does not say: it is never lost. */
  private @Nullable UUID heirOf(
      UnitTimeline unit, ReformOperation op, List<UUID> successors, String at) {
    if (op.kind() == SuccessionKind.MERGE) {
      return successors.isEmpty() ? null : successors.getFirst();
    }
    // Of those above it, the first that lasts.
    for (UUID above : unit.last().path().reversed()) {
      UnitTimeline candidate = register.require(above);
      if (candidate != unit && !ends(candidate) && candidate.at(day).isPresent()) {
        return above;
      }
    }
    faults.add(at + "/heir", ReformProblem.FIELD_NEEDED, op.kind(), "heir");
    return null;
  }

  private List<UUID> lastingAll(List<String> codes, String pointer) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      UnitTimeline unit = lasting(codes.get(i), pointer + i);
      if (unit != null) {
        ids.add(unit.id());
      }
    }
    return ids;
  }

  private static @Nullable UUID id(@Nullable UnitTimeline unit) {
    return unit == null ? null : unit.id();
  }
}
