package vn.dondoc.plan.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.plan.reform.ReformPreview.Fate;
import vn.dondoc.plan.reform.ReformPreview.Moved;
import vn.dondoc.plan.reform.ReformPreview.PlanShare;
import vn.dondoc.plan.standing.OpenWork.Share;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;

/**
 * Says what an act would do.
 *
 * @param register as it would be after it
 * @param work open work of the units that it touches
 */
record ReformForecast(
    LocalDate day,
    ReformText text,
    UnitTimelines register,
    ReformOutcome outcome,
    Map<UUID, List<Share>> work) {

  ReformPreview preview() {
    List<Fate> fates = new ArrayList<>();
    int at = 0;
    for (ReformOperation op : text.operations()) {
      for (int i = 0; i < op.units().size(); i++) {
        fates.add(fate(op, outcome.successions().get(at++)));
      }
    }
    return new ReformPreview(
        day,
        fates.stream().mapToLong(Fate::openAssignments).sum(),
        fates.stream().mapToLong(Fate::openObligations).sum(),
        fates,
        outcome.begun().stream().map(UnitTimeline::facts).toList(),
        outcome.moved().stream().map(this::moved).toList());
  }

  private Fate fate(ReformOperation op, Succession succession) {
    UnitTimeline unit = register.require(succession.unitId());
    List<Share> shares = work.getOrDefault(unit.id(), List.of());
    return new Fate(
        unit.code(),
        before(unit),
        op.kind(),
        op.ends(),
        succession.successors().stream().map(this::code).toList(),
        code(succession.heirId()),
        op.kind() == SuccessionKind.ABOLISH && op.heir() == null,
        shares.stream().mapToLong(Share::assignments).sum(),
        shares.stream().mapToLong(Share::obligations).sum(),
        shares.stream().map(share -> planShare(share, succession)).toList());
  }

  private PlanShare planShare(Share share, Succession succession) {
    UUID heir =
        succession.planHeirs().stream()
            .filter(p -> p.planId().equals(share.planId()))
            .map(PlanHeir::heirId)
            .findFirst()
            .orElse(succession.heirId());
    return new PlanShare(share.planId(), share.assignments(), share.obligations(), code(heir));
  }

  private Moved moved(ReformOutcome.Move move) {
    UnitTimeline unit = register.require(move.unit());
    long below =
        register.all().stream()
            .filter(
                u -> u != unit && u.at(day).filter(s -> s.path().contains(unit.id())).isPresent())
            .count();
    return new Moved(unit.code(), before(unit), code(move.from()), code(move.to()), below);
  }

  /** The name that it bears before the act. */
  private String before(UnitTimeline unit) {
    return unit.at(day.minusDays(1)).orElse(unit.last()).name();
  }

  private @Nullable String code(@Nullable UUID id) {
    return id == null ? null : register.require(id).code();
  }
}
