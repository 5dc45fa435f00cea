package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** A unit drafts, hands to its head and files its report. */
@ApplicationScoped
class ReportFiling {

  @Inject Obligations obligations;
  @Inject Rounds rounds;
  @Inject ObligationReading reading;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject InstantSource clock;

  @Transactional
  ObligationView saveDraft(Actor actor, UUID id, String ifMatch, ReportContent content) {
    Obligation obligation = take(actor, id, Standing.Act.SAVE_DRAFT);
    Version.require(ifMatch, obligation.version());
    Obligation.Trail before = obligation.trail();
    obligation.saveDraft();
    ReportRound round = draft(obligation);
    round.write(content, actor.subject(), clock.instant());
    rounds.persist(round);
    audit.record(actor, "report.save-draft", "obligation", id, before, obligation.trail(), null);
    return reading.view(actor, obligation);
  }

  /** The head files at once; an officer does where the regime does not want the head's approval. */
  @Transactional
  ObligationView submit(Actor actor, UUID id, ReportContent content) {
    Obligation obligation = take(actor, id, Standing.Act.SUBMIT);
    Instant now = clock.instant();
    Obligation.Trail before = obligation.trail();
    ReportRound round = draft(obligation);
    round.write(content, actor.subject(), now);
    if (obligation.headApproves() && !actor.is(Role.LEADER)) {
      obligation.handToHead(now);
      content.requireComplete();
      rounds.persist(round);
      audit.record(
          actor, "report.hand-to-head", "obligation", id, before, obligation.trail(), null);
      return reading.view(actor, obligation);
    }
    obligation.submit(content.nil(), now);
    round.submit(actor.subject(), now);
    rounds.persist(round);
    return filed(actor, obligation, before, "report.submit");
  }

  @Transactional
  ObligationView approve(Actor actor, UUID id, String ifMatch) {
    Obligation obligation = take(actor, id, Standing.Act.APPROVE);
    Version.require(ifMatch, obligation.version());
    Instant now = clock.instant();
    Obligation.Trail before = obligation.trail();
    ReportRound round = rounds.draft(obligation).orElseThrow(ReportFiling::nothingHanded);
    obligation.approve(round.nil(), now);
    round.submit(actor.subject(), now);
    return filed(actor, obligation, before, "report.approve");
  }

  private static DomainException nothingHanded() {
    return new DomainException(ReportProblem.NOT_AWAITING_HEAD);
  }

  private Obligation take(Actor actor, UUID id, Standing.Act act) {
    Obligation obligation = obligations.lock(id, actor.unit());
    Standing.of(actor, obligation, false).require(act);
    return obligation;
  }

  /** The working draft; a new one is kept only once it is written. */
  private ReportRound draft(Obligation obligation) {
    return rounds.draft(obligation).orElseGet(() -> ReportRound.begin(obligation));
  }

  private ObligationView filed(
      Actor actor, Obligation obligation, Obligation.Trail before, String action) {
    outbox.add(new ReportSubmitted(obligation.state()));
    audit.record(actor, action, "obligation", obligation.id(), before, obligation.trail(), null);
    return reading.view(actor, obligation);
  }
}
