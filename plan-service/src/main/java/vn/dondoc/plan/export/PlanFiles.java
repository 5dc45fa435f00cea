package vn.dondoc.plan.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.plan.cascade.TaskLinking;
import vn.dondoc.plan.cascade.TaskLinks;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDraft;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.platform.access.Actor;

/** Gives a plan away as a file, and takes one in as a draft. */
@ApplicationScoped
public class PlanFiles {

  private static final Logger LOG = Logger.getLogger(PlanFiles.class);

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final PlanRegister register;
  private final Catalogue catalogue;
  private final TaskLinking linking;

  PlanFiles(
      PlanRepository plans,
      PlanDrafting drafting,
      PlanRegister register,
      Catalogue catalogue,
      TaskLinking linking) {
    this.linking = linking;
    this.plans = plans;
    this.drafting = drafting;
    this.register = register;
    this.catalogue = catalogue;
  }

  /** A file with the version of the plan it was made of. */
  record Written(PlanFile file, long version) {}

  @Transactional
  Written write(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    PlanFile file =
        new PlanFileWriter(register)
            .write(plan, plans.tasks(planId), plans.regimes(planId), linking.of(plan));
    return new Written(file, plan.version());
  }

  /** Saves the file as a draft of its focal agency, whole or not at all. */
  @Transactional
  Plan read(Actor actor, PlanFile file) {
    Map<TaskLinks.Place, UUID> above = linking.above(actor, file.head());
    PlanDraft draft =
        new PlanFileReader(register, above.keySet())
            .read(file, catalogue.codes(PlanFileReader.year(file)));
    Plan plan = drafting.save(actor, "plan.import-file", draft);
    linking.keep(plan, PlanFileReader.links(file), above);
    LOG.infof(
        "Took a file in as draft plan %s: %d tasks, %d regimes",
        plan.id(), draft.tasks().size(), draft.regimes().size());
    return plan;
  }
}
