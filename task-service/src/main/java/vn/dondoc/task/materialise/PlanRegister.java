package vn.dondoc.task.materialise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.text.Folded;

/**
 * Stores what assignments are made of, each kind in one statement however many units the plan
 * names.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanRegister {

  private static final Logger LOG = Logger.getLogger(PlanRegister.class);

  @Inject EntityManager db;
  @Inject PlanParties parties;
  @Inject Outbox outbox;

  record TaskRow(
      UUID id,
      int seq,
      String number,
      String text,
      String folded,
      String task_group,
      List<String> dimensions,
      String timing,
      String timing_words,
      String product) {

    static TaskRow of(TaskFacts task) {
      return new TaskRow(
          task.id(),
          task.seq(),
          task.number(),
          task.text(),
          Folded.of(task.text()),
          task.group(),
          task.dimensions() == null ? List.of() : task.dimensions(),
          task.timing().name(),
          task.timingWords(),
          task.product());
    }
  }

  record OccurrenceRow(UUID task_id, String occurrence, LocalDate last_day, Instant due_at) {}

  record UnitRow(
      UUID id, String code, String name, String kind, List<UUID> path, boolean takes_orders) {

    static UnitRow of(UnitFacts unit) {
      return new UnitRow(
          unit.id(),
          unit.code(),
          unit.name(),
          unit.kind().name(),
          unit.path(),
          unit.kind().takesOrders());
    }
  }

  /** The version of the plan that was accepted last, 0 for none. */
  int version(UUID planId) {
    List<?> found =
        db.createNativeQuery("select version from plan where id = :plan", Integer.class)
            .setParameter("plan", planId)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }

  /** Stores the facts and leaves the work to the chunks. */
  void accept(IssuedPlan plan) {
    store(plan);
    int chunks = parties.cutChunks(plan.id());
    LOG.infof(
        "Plan %s version %d accepted: %d tasks, %d units, %d chunks",
        plan.id(), plan.version(), plan.tasks().size(), plan.units().size(), chunks);
    if (chunks == 0) {
      outbox.add(new PlanMaterialised(plan.id(), plan.version(), 0, 0));
    }
  }

  /**
   * Stores the facts of a version; of the version before, occurrences and leads are gone by then.
   */
  public void store(IssuedPlan plan) {
    storePlan(plan);
    storeUnits(plan);
    storeTasks(plan);
    storeOccurrences(plan);
    parties.storeLeads(plan);
    parties.storeRelations(plan);
  }

  /** The instant of issue stays that of version 1. */
  private void storePlan(IssuedPlan plan) {
    db.createNativeQuery(
            """
            insert into plan (id, version, number, symbol, title, document_date, issued_at)
            values (:plan, :version, :number, :symbol, :title, :date, :issued)
            on conflict (id) do update set version = excluded.version, number = excluded.number,
              symbol = excluded.symbol, title = excluded.title, document_date = excluded.document_date
            """)
        .setParameter("plan", plan.id())
        .setParameter("version", plan.version())
        .setParameter("number", plan.facts().number())
        .setParameter("symbol", plan.facts().symbol())
        .setParameter("title", plan.facts().title())
        .setParameter("date", plan.facts().documentDate())
        .setParameter("issued", plan.facts().issuedAt())
        .executeUpdate();
  }

  /** A unit that is known stays named as it was on the plan's date. */
  private void storeUnits(IssuedPlan plan) {
    rows(
            """
            insert into plan_unit (plan_id, unit_id, code, name, kind, path, takes_orders)
            select :plan, r.id, r.code, r.name, r.kind, coalesce(r.path, '{}'), r.takes_orders
            from json_to_recordset(cast(:rows as json))
              as r(id uuid, code text, name text, kind text, path uuid[], takes_orders boolean)
            on conflict (plan_id, unit_id) do nothing
            """,
            plan.units().stream().map(UnitRow::of).toList())
        .setParameter("plan", plan.id())
        .executeUpdate();
  }

  /** A task that a version keeps has the words of that version. */
  private void storeTasks(IssuedPlan plan) {
    rows(
            """
            insert into plan_task (id, plan_id, seq, number, text, folded, task_group, dimensions, timing,
                                   timing_words, product)
            select r.id, :plan, r.seq, r.number, r.text, r.folded, r.task_group, r.dimensions, r.timing,
                   r.timing_words, nullif(trim(r.product), '')
            from json_to_recordset(cast(:rows as json))
              as r(id uuid, seq int, number text, text text, folded text, task_group text, dimensions text[],
                   timing text, timing_words text, product text)
            on conflict (id) do update set seq = excluded.seq, number = excluded.number, text = excluded.text,
              folded = excluded.folded, task_group = excluded.task_group, dimensions = excluded.dimensions,
              timing = excluded.timing, timing_words = excluded.timing_words, product = excluded.product
            """,
            plan.tasks().stream().map(TaskRow::of).toList())
        .setParameter("plan", plan.id())
        .executeUpdate();
  }

  private void storeOccurrences(IssuedPlan plan) {
    rows(
            """
            insert into task_occurrence (task_id, occurrence, last_day, due_at)
            select r.task_id, r.occurrence, r.last_day, r.due_at
            from json_to_recordset(cast(:rows as json))
              as r(task_id uuid, occurrence text, last_day date, due_at timestamptz)
            """,
            plan.tasks().stream()
                .flatMap(
                    task ->
                        task.occurrences().stream()
                            .map(
                                o -> new OccurrenceRow(task.id(), o.key(), o.lastDay(), o.dueAt())))
                .toList())
        .executeUpdate();
  }

  /**
   * @param sql reading {@code :rows} as JSON
   */
  public Query rows(String sql, List<?> rows) {
    return db.createNativeQuery(sql).setParameter("rows", EventJson.write(rows));
  }
}
