package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;

/** Tells of the values of a plan where in its document they were read; nothing of a typed plan. */
public interface Sources {

  /** Of the plan as it reads now. */
  OfPlan of(UUID planId);

  /** The sources of one plan. */
  interface OfPlan {

    List<SourceView> head(PlanHead now);

    List<SourceView> task(PlanContent.Task now);

    List<SourceView> regime(PlanContent.Regime now);
  }
}
