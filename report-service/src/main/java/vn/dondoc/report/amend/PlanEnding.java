package vn.dondoc.report.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.PlanTurns;
import vn.dondoc.platform.inbox.Reaction;

/** Takes in that a plan has ended; acted on once its last version is opened. */
@ApplicationScoped
public class PlanEnding implements Reaction<PlanEnded> {

  @Inject PlanTurns turns;

  @Override
  public Class<PlanEnded> event() {
    return PlanEnded.class;
  }

  @Override
  public void on(PlanEnded ended) {
    turns.await(
        new PlanTurns.Change(
            ended.planId(), ended.version(), PlanTurns.Kind.END, EventJson.write(ended)));
  }
}
