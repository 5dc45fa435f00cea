package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.rest.Version;

/** The receiver accepts a filed report, returns it, or lets a late one in. */
@ApplicationScoped
class ReportDecision {

  @Inject Obligations obligations;
  @Inject Rounds rounds;
  @Inject ObligationReading reading;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject InstantSource clock;

  @Transactional
  ObligationView accept(Actor actor, UUID id, String ifMatch) {
    Obligation obligation = take(actor, id, Standing.Act.ACCEPT, ifMatch);
    Obligation.Trail before = obligation.trail();
    obligation.accept();
    rounds
        .last(obligation)
        .decide(ReportRound.Decision.ACCEPTED, actor.subject(), null, clock.instant());
    outbox.add(new ReportAccepted(obligation.state()));
    audit.record(actor, "report.accept", "obligation", id, before, obligation.trail(), null);
    return reading.view(actor, obligation);
  }

  @Transactional
  ObligationView giveBack(Actor actor, UUID id, String ifMatch, String reason) {
    Obligation obligation = take(actor, id, Standing.Act.RETURN, ifMatch);
    Obligation.Trail before = obligation.trail();
    obligation.giveBack();
    rounds
        .last(obligation)
        .decide(ReportRound.Decision.RETURNED, actor.subject(), reason, clock.instant());
    outbox.add(new ReportReturned(obligation.state()));
    audit.record(actor, "report.return", "obligation", id, before, obligation.trail(), reason);
    return reading.view(actor, obligation);
  }

  /** Lets a report in after the lock, until an instant, by a decision that is kept in the audit. */
  @Transactional
  ObligationView unlock(Actor actor, UUID id, String ifMatch, String reason, Instant until) {
    Obligation obligation = take(actor, id, Standing.Act.UNLOCK, ifMatch);
    Obligation.Trail before = obligation.trail();
    obligation.unlock(until, clock.instant());
    audit.record(actor, "report.unlock", "obligation", id, before, obligation.trail(), reason);
    return reading.view(actor, obligation);
  }

  private Obligation take(Actor actor, UUID id, Standing.Act act, String ifMatch) {
    Obligation obligation = obligations.lock(id, actor.unit());
    Standing.of(actor, obligation, obligations.decides(obligation, actor.unit())).require(act);
    Version.require(ifMatch, obligation.version());
    return obligation;
  }
}
