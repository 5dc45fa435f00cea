package vn.dondoc.plan.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.plan.organisation.TimelineStore;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.plan.standing.OpenWork;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Drafts acts, shows what they would do, and enacts them. */
@ApplicationScoped
class ReformActs {

  private final Session db;
  private final TimelineStore store;
  private final UnitRepository units;
  private final OpenWork work;
  private final ReformApplication application;
  private final Audit audit;
  private final InstantSource clock;

  ReformActs(
      Session db,
      TimelineStore store,
      UnitRepository units,
      OpenWork work,
      ReformApplication application,
      Audit audit,
      InstantSource clock) {
    this.db = db;
    this.store = store;
    this.units = units;
    this.work = work;
    this.application = application;
    this.audit = audit;
    this.clock = clock;
  }

  /** A draft that could be applied to the register as it stands; else all that is wrong with it. */
  @Transactional
  ReformAct draft(Actor actor, ReformRequest request) {
    ReformAct act = new ReformAct(request, clock.instant());
    requireFreeNumber(act, request);
    attempt(act, store.load());
    db.persist(act);
    db.flush();
    audit.record(actor, "reform.draft", "reform_act", act.id(), null, request, null);
    return act;
  }

  @Transactional
  ReformAct change(Actor actor, UUID id, ReformRequest request, String ifMatch) {
    ReformAct act = draft(id, ifMatch);
    ReformActView before = act.view();
    act.change(request);
    requireFreeNumber(act, request);
    attempt(act, store.load());
    db.flush();
    audit.record(actor, "reform.change", "reform_act", id, before, request, null);
    return act;
  }

  @Transactional
  ReformPreview preview(UUID id) {
    ReformAct act = require(id);
    UnitTimelines register = store.load();
    ReformOutcome outcome = attempt(act, register);
    return new ReformForecast(
            act.effectiveDay(), act.text(), register, outcome, work.of(subjects(outcome)))
        .preview();
  }

  /** Enacts it; it is applied at once where its day has come, else at the start of its day. */
  @Transactional
  ReformAct enact(Actor actor, UUID id, String ifMatch) {
    ReformAct act = draft(id, ifMatch);
    UnitTimelines register = store.loadForChange();
    ReformOutcome outcome = attempt(act, register);
    requireHeirs(act, register, outcome);
    Instant now = clock.instant();
    act.enact(now);
    ReformApplication.requireFits(act.told(outcome, register));
    audit.record(actor, "reform.enact", "reform_act", id, null, act.view(), null);
    if (act.counts(now)) {
      application.apply(act, register, outcome, now);
    }
    db.flush();
    return act;
  }

  /** Makes an act that waits for its day a draft again; its event is only sent on its day. */
  @Transactional
  ReformAct withdraw(Actor actor, UUID id, String reason, String ifMatch) {
    ReformAct act = locked(id, ifMatch);
    ReformActView before = act.view();
    act.withdraw(clock.instant());
    db.flush();
    audit.record(actor, "reform.withdraw", "reform_act", id, before, act.view(), reason);
    return act;
  }

  @Transactional
  ReformAct require(UUID id) {
    ReformAct act = db.find(ReformAct.class, id);
    if (act == null) {
      throw new DomainException(ReformProblem.ACT_NOT_FOUND);
    }
    return act;
  }

  /** Newest first, after the act created at {@code before} with id {@code beforeId}. */
  @Transactional
  List<ReformAct> page(Instant before, UUID beforeId, int limit) {
    return db.createQuery(
            """
            select a from ReformAct a
            where cast(:before as Instant) is null or a.createdAt < :before
              or (a.createdAt = :before and a.id < :beforeId)
            order by a.createdAt desc, a.id desc
            """,
            ReformAct.class)
        .setParameter("before", before)
        .setParameter("beforeId", beforeId)
        .setMaxResults(limit)
        .getResultList();
  }

  private ReformAct draft(UUID id, String ifMatch) {
    ReformAct act = locked(id, ifMatch);
    act.requireDraft();
    return act;
  }

  /** As it is once whoever writes it now, or the sweep, has finished. */
  private ReformAct locked(UUID id, String ifMatch) {
    ReformAct act = require(id);
    db.refresh(act, LockModeType.PESSIMISTIC_WRITE);
    Version.require(ifMatch, act.version());
    return act;
  }

  private ReformOutcome attempt(ReformAct act, UnitTimelines register) {
    return Reform.apply(register, act.effectiveDay(), act.text(), units.tierRanks());
  }

  private static List<UUID> subjects(ReformOutcome outcome) {
    return outcome.successions().stream().map(Succession::unitId).toList();
  }

  /** Where an abolished unit has open work, its heir is decided, not assumed (domain.md 3.7). */
  private void requireHeirs(ReformAct act, UnitTimelines register, ReformOutcome outcome) {
    Map<UUID, List<OpenWork.Share>> open = work.of(subjects(outcome));
    Map<UUID, Succession> byUnit = new HashMap<>();
    outcome.successions().forEach(s -> byUnit.put(s.unitId(), s));
    ReformFaults faults = new ReformFaults();
    for (int i = 0; i < act.text().operations().size(); i++) {
      ReformOperation op = act.text().operations().get(i);
      if (op.kind() != SuccessionKind.ABOLISH || op.heir() != null) {
        continue;
      }
      for (String code : op.units()) {
        UnitTimeline unit = register.find(code).orElseThrow();
        if (open.containsKey(unit.id())) {
          faults.add(
              "/operations/" + i + "/heir",
              ReformProblem.HEIR_NEEDED,
              code,
              register.require(byUnit.get(unit.id()).heirId()).code());
        }
      }
    }
    faults.refuse();
  }

  private void requireFreeNumber(ReformAct act, ReformRequest request) {
    boolean taken =
        !db.createNativeQuery(
                """
                select 1 from reform_act where number = :number and coalesce(symbol, '') = coalesce(:symbol, '')
                  and extract(year from document_date) = :year and id <> :id
                """,
                Integer.class)
            .setParameter("number", request.number())
            .setParameter("symbol", request.symbol(), String.class)
            .setParameter("year", request.documentDate().getYear())
            .setParameter("id", act.id())
            .getResultList()
            .isEmpty();
    if (taken) {
      throw DomainException.of("/number", ReformProblem.ACT_NUMBER_TAKEN, request.number());
    }
  }
}
