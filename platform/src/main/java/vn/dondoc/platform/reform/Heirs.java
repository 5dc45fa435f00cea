package vn.dondoc.platform.reform;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.Succession;

/** Who takes whose open work by an act, whatever the chain of its successions. */
final class Heirs {

  private Heirs() {}

  /**
   * A row of the register.
   *
   * @param planId null for every plan that has no row of its own
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Heir(UUID unitId, UUID planId, UUID heirId) {}

  /**
   * Each unit that loses its open work once, and once more for each plan where another takes it.
   */
  static List<Heir> of(ReformEnacted act) {
    Map<UUID, UUID> usual = last(act, null);
    List<Heir> heirs = new ArrayList<>();
    usual.forEach((unit, heir) -> heirs.add(new Heir(unit, null, heir)));
    act.successions().stream()
        .flatMap(Heirs::plans)
        .distinct()
        .forEach(
            plan ->
                last(act, plan)
                    .forEach(
                        (unit, heir) -> {
                          if (!heir.equals(usual.get(unit))) {
                            heirs.add(new Heir(unit, plan, heir));
                          }
                        }));
    return heirs;
  }

  private static Stream<UUID> plans(Succession succession) {
    return succession.planHeirs().stream().map(PlanHeir::planId);
  }

  /** Backwards, so that what an heir passes on later in the act is known when it is named. */
  private static Map<UUID, UUID> last(ReformEnacted act, UUID plan) {
    Map<UUID, UUID> last = new LinkedHashMap<>();
    for (Succession succession : act.successions().reversed()) {
      UUID heir = named(succession, plan);
      if (heir != null) {
        last.put(succession.unitId(), last.getOrDefault(heir, heir));
      }
    }
    return last;
  }

  private static UUID named(Succession succession, UUID plan) {
    return succession.planHeirs().stream()
        .filter(own -> own.planId().equals(plan))
        .map(PlanHeir::heirId)
        .findFirst()
        .orElse(succession.heirId());
  }
}
