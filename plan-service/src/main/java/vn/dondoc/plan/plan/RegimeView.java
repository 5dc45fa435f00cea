package vn.dondoc.plan.plan;

import java.util.UUID;

/** A reporting regime of a plan as the API shows it; its version is the plan's. */
public record RegimeView(UUID id, RegimeRule regime) {

  public static RegimeView from(PlanContent.Regime regime) {
    return new RegimeView(regime.id(), regime.rule());
  }

  static RegimeView from(PlanRegime regime) {
    return new RegimeView(regime.id(), regime.rule());
  }
}
