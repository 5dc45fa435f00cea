package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.ReportingPeriod;
import vn.dondoc.platform.trace.Traces;

/**
 * Writes down a version of a plan with its regimes, periods and relations, and one work row per
 * regime and chunk of units. However many units there are, the statements are the same.
 */
@ApplicationScoped
class RegimeOpening {

  /** More units than this make a further chunk. */
  static final int CHUNK = 500;

  private static final Logger LOG = Logger.getLogger(RegimeOpening.class);

  @Inject Session db;
  @Inject Relations relations;
  @Inject Outbox outbox;

  record RegimeRow(
      UUID id,
      String name,
      @Nullable UUID receiver_unit_id,
      @Nullable UUID through_unit_id,
      String frequency,
      @Nullable String data_window,
      boolean head_approves) {}

  record PeriodRow(
      UUID regime_id,
      String period_key,
      LocalDate from_day,
      LocalDate to_day,
      LocalDate last_day,
      Instant due_at,
      Instant grace_at,
      Instant lock_at) {}

  record ChunkRow(UUID regime_id, String units) {}

  @Transactional(Transactional.TxType.MANDATORY)
  void begin(IssuedPlan plan) {
    List<PeriodRow> periods = periods(plan);
    Set<UUID> due = periods.stream().map(PeriodRow::regime_id).collect(Collectors.toSet());
    List<ChunkRow> chunks = new ArrayList<>();
    for (RegimeFacts regime : plan.regimes()) {
      if (due.contains(regime.id())) {
        chunks.addAll(chunks(regime.id(), plan.reporters(regime)));
      }
    }
    store(plan);
    writePeriods(periods);
    writeChunks(plan, chunks);
    if (chunks.isEmpty()) {
      outbox.add(new PlanObligationsOpened(plan.id(), plan.version(), 0, 0));
    }
    LOG.infof(
        "Plan %s version %d: %d regimes, %d periods, %d chunks of reporters to open",
        plan.id(), plan.version(), plan.regimes().size(), periods.size(), chunks.size());
  }

  /** Writes down the head of a version, its regimes and who is related to them. */
  @Transactional(Transactional.TxType.MANDATORY)
  void store(IssuedPlan plan) {
    writePlan(plan);
    writeRegimes(plan);
    relations.grant(grants(plan));
  }

  /** The periods of all regimes of a version. */
  static List<PeriodRow> periods(IssuedPlan plan) {
    return plan.regimes().stream()
        .flatMap(regime -> plan.periods(regime).stream().map(period -> row(regime.id(), period)))
        .toList();
  }

  private static PeriodRow row(UUID regime, ReportingPeriod p) {
    return new PeriodRow(
        regime, p.key(), p.from(), p.to(), p.lastDay(), p.dueAt(), p.graceAt(), p.lockAt());
  }

  private static List<ChunkRow> chunks(UUID regime, List<IssuedPlan.Reporter> reporters) {
    List<ChunkRow> chunks = new ArrayList<>();
    for (int i = 0; i < reporters.size(); i += CHUNK) {
      List<IssuedPlan.Reporter> chunk = reporters.subList(i, Math.min(i + CHUNK, reporters.size()));
      chunks.add(new ChunkRow(regime, EventJson.write(chunk)));
    }
    return chunks;
  }

  private void writePlan(IssuedPlan plan) {
    PlanFacts facts = plan.facts();
    db.createNativeMutationQuery(
            """
            insert into plan (id, version, number, symbol, title, document_date, issued_at, tolerant_before)
            values (:id, :version, :number, :symbol, :title, cast(:date as date), :issued, :tolerant)
            on conflict (id) do update set version = excluded.version, number = excluded.number,
              symbol = excluded.symbol, title = excluded.title, document_date = excluded.document_date
            """)
        .setParameter("id", plan.id())
        .setParameter("version", plan.version())
        .setParameter("number", facts.number())
        .setParameter("symbol", facts.symbol())
        .setParameter("title", facts.title())
        .setParameter("date", facts.documentDate() == null ? null : facts.documentDate().toString())
        .setParameter("issued", facts.issuedAt())
        .setParameter("tolerant", facts.tolerantBefore())
        .executeUpdate();
  }

  private void writeRegimes(IssuedPlan plan) {
    List<RegimeRow> rows = plan.regimes().stream().map(RegimeOpening::row).toList();
    db.createNativeMutationQuery(
            """
            insert into regime (id, plan_id, name, receiver_unit_id, through_unit_id, frequency, data_window, head_approves)
            select r.id, :plan, r.name, r.receiver_unit_id, r.through_unit_id, r.frequency, r.data_window, r.head_approves
            from json_to_recordset(cast(:rows as json)) as r(id uuid, name text, receiver_unit_id uuid,
              through_unit_id uuid, frequency text, data_window text, head_approves boolean)
            on conflict (id) do update set name = excluded.name, receiver_unit_id = excluded.receiver_unit_id,
              through_unit_id = excluded.through_unit_id, frequency = excluded.frequency,
              data_window = excluded.data_window, head_approves = excluded.head_approves
            """)
        .setParameter("plan", plan.id())
        .setParameter("rows", EventJson.write(rows))
        .executeUpdate();
  }

  private static RegimeRow row(RegimeFacts regime) {
    return new RegimeRow(
        regime.id(),
        regime.name(),
        regime.receiverUnitId(),
        regime.throughUnitId(),
        regime.frequency().name(),
        regime.dataWindow() == null ? null : regime.dataWindow().name(),
        regime.headApproves());
  }

  /** Adds those that are not there yet. */
  @Transactional(Transactional.TxType.MANDATORY)
  void writePeriods(List<PeriodRow> rows) {
    db.createNativeMutationQuery(
            """
            insert into period (regime_id, period_key, from_day, to_day, last_day, due_at, grace_at, lock_at)
            select p.* from json_to_recordset(cast(:rows as json)) as p(regime_id uuid, period_key text,
              from_day date, to_day date, last_day date, due_at timestamptz, grace_at timestamptz, lock_at timestamptz)
            on conflict do nothing
            """)
        .setParameter("rows", EventJson.write(rows))
        .executeUpdate();
  }

  private void writeChunks(IssuedPlan plan, List<ChunkRow> chunks) {
    db.createNativeMutationQuery(
            "insert into opening (plan_id, version, chunks_left, obligations) values (:plan, :version, :chunks, 0)")
        .setParameter("plan", plan.id())
        .setParameter("version", plan.version())
        .setParameter("chunks", chunks.size())
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into opening_chunk (plan_id, version, regime_id, units, traceparent)
            select :plan, :version, c.regime_id, c.units, cast(:traceparent as text)
            from json_to_recordset(cast(:rows as json)) as c(regime_id uuid, units text)
            """)
        .setParameter("plan", plan.id())
        .setParameter("version", plan.version())
        .setParameter("traceparent", Traces.current(), String.class)
        .setParameter("rows", EventJson.write(chunks))
        .executeUpdate();
  }

  /** Who sees the obligations: the plan's units by the plan, receivers by the regime. */
  private static List<Relations.Grant> grants(IssuedPlan plan) {
    List<Relations.Grant> grants = new ArrayList<>();
    if (plan.facts().relations() != null) {
      plan.facts()
          .relations()
          .forEach(r -> grants.add(new Relations.Grant(plan.id(), r.unitId(), r.relation())));
    }
    for (RegimeFacts regime : plan.regimes()) {
      if (regime.receiverUnitId() != null) {
        grants.add(new Relations.Grant(regime.id(), regime.receiverUnitId(), Relation.RECEIVE));
      }
      if (regime.throughUnitId() != null) {
        grants.add(new Relations.Grant(regime.id(), regime.throughUnitId(), Relation.THROUGH));
      }
    }
    return grants;
  }
}
