package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.plan.plan.PlanVersionRepository;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.outbox.Outbox;

/** Keeps an issued version whole and tells the other services of it. Only inside a transaction. */
@ApplicationScoped
public class PlanPublishing {

  private static final Logger LOG = Logger.getLogger(PlanPublishing.class);

  private final PlanVersionRepository versions;
  private final PlanExpansion expanding;
  private final Relations relations;
  private final Outbox outbox;

  PlanPublishing(
      PlanVersionRepository versions, PlanExpansion expanding, Relations relations, Outbox outbox) {
    this.versions = versions;
    this.expanding = expanding;
    this.relations = relations;
    this.outbox = outbox;
  }

  /**
   * Publishes the version that the plan has now.
   *
   * @param day of the document that made it
   * @param amendment what made it, null for version 1
   * @param before what the version before settled
   */
  public void publish(
      Plan plan,
      Examination examined,
      LocalDate day,
      Instant now,
      @Nullable AmendmentFacts amendment,
      Settled before) {
    PlanContent content = examined.content();
    Settled settled = Settled.of(content, examined.expansion().groups(), day, before);
    versions.persist(new PlanVersion(plan, now, amendment, content, settled));
    PlanIssued facts =
        IssuedFacts.of(
            plan,
            content,
            settled,
            expanding.units(content, examined.expansion(), content.head().documentDate()),
            examined.years(),
            amendment);
    relations.grant(IssuedFacts.grants(plan.id(), content, examined.expansion()));
    outbox.addAll(PlanPieces.of(facts, PlanPieces.MOST_BYTES));
    LOG.infof(
        "Plan %s issued: number %s/%s, version %d, %d tasks, %d regimes, %d units",
        plan.id(),
        content.head().number(),
        content.head().symbol(),
        plan.issuedVersion(),
        content.tasks().size(),
        content.regimes().size(),
        facts.units().size());
  }
}
