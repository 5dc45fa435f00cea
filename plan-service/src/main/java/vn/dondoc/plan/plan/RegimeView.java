package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;

/**
 * A reporting regime of a plan as the API shows it; its version is the plan's.
 *
 * @param sources where its values stand in the imported document; none of what was typed, nor of
 *     the plan as it was
 */
public record RegimeView(UUID id, RegimeRule regime, List<SourceView> sources) {

  public static RegimeView from(PlanContent.Regime regime) {
    return new RegimeView(regime.id(), regime.rule(), List.of());
  }

  static RegimeView from(PlanRegime regime) {
    return new RegimeView(regime.id(), regime.rule(), List.of());
  }

  static RegimeView from(PlanContent.Regime regime, Sources.OfPlan sources) {
    return new RegimeView(regime.id(), regime.rule(), sources.regime(regime));
  }
}
