package vn.dondoc.platform.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.trace.Traces;

/**
 * Keeps the acts and one work row per act and plan: for the plans that are there when an act comes,
 * and for a plan that comes after acts whose units it may still cite.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReformActs {

  private static final String LOCK = "hashtextextended('reform', 0)";

  /**
   * A plan issued before the heirs answered cites the units of before, and so does one whose
   * document is older than the act. An act that comes late lets those that follow it be applied
   * again: its heirs may have passed their work on.
   */
  private static final String AWAIT =
      """
      with awaited as (
        insert into reform_work (owner_id, act_id, traceparent)
        select o.id, r.id, cast(:traceparent as text)
        from reform_act r cross join (%s) o
        where (r.at, r.document_date, r.id) >= (
            select f.at, f.document_date, f.id from reform_act f
            where f.id = coalesce(cast(:act as uuid), r.id))
          and (o.issued_at is null or o.issued_at < r.at or o.document_date < r.effective_day)
        on conflict do nothing
        returning act_id)
      update reform_act r set work_left = r.work_left + n.rows
      from (select act_id, count(*) as rows from awaited group by act_id) n where n.act_id = r.id
      """;

  @Inject Session db;

  private record UnitRow(
      UUID unit_id, String code, String name, String kind, List<UUID> path, boolean takes_orders) {

    static UnitRow of(UnitFacts unit) {
      return new UnitRow(
          unit.id(),
          unit.code(),
          unit.name(),
          unit.kind().name(),
          unit.path() == null ? List.of() : unit.path(),
          unit.kind().takesOrders());
    }
  }

  /**
   * Keeps an act, whole, and lets the open work of every plan be passed. Doing it again changes
   * nothing.
   *
   * @param owners SQL for {@code id}, {@code issued_at} and {@code document_date} of all plans and
   *     standing regimes; nulls where a standing regime has none
   * @throws IllegalArgumentException where an heir is not among the units of the act: its name and
   *     kind would be missing
   */
  public void enact(ReformEnacted act, String owners) {
    List<Heirs.Heir> heirs = Heirs.of(act);
    requireListed(act, heirs);
    lock("");
    if (keep(act) == 0) {
      return;
    }
    keepUnits(act);
    keepHeirs(act, heirs);
    if (!heirs.isEmpty()) {
      await(owners, act.actId());
    }
  }

  /**
   * Lets the acts that are kept be applied to a plan that has come or was amended, once it is
   * materialised.
   */
  public void join(UUID planId) {
    lock("_shared");
    db.createNativeMutationQuery(
            AWAIT.formatted("select id, issued_at, document_date from plan where id = :plan"))
        .setParameter("plan", planId)
        .setParameter("act", null, String.class)
        .setParameter("traceparent", Traces.current(), String.class)
        .executeUpdate();
  }

  /**
   * What an ended unit was to plans, tasks and regimes (focal agency, receiver, coordinator), its
   * heir is too: else nobody could accept what is still to come.
   */
  public void passRelations(UUID actId) {
    db.createNativeMutationQuery(
            """
            insert into access (object_id, unit_id, relation)
            select a.object_id, s.heir_id, a.relation
            from succession s join access a on a.unit_id = s.unit_id
            where s.act_id = :act and s.plan_id is null
            on conflict do nothing
            """)
        .setParameter("act", actId)
        .executeUpdate();
  }

  /** A plan and an act that come at once: the second to commit sees the first. */
  private void lock(String shared) {
    db.createNativeQuery(
            "select cast(pg_advisory_xact_lock" + shared + "(" + LOCK + ") as text)", String.class)
        .getSingleResult();
  }

  private void await(String owners, UUID act) {
    db.createNativeMutationQuery(AWAIT.formatted(owners))
        .setParameter("act", act.toString(), String.class)
        .setParameter("traceparent", Traces.current(), String.class)
        .executeUpdate();
  }

  private static void requireListed(ReformEnacted act, List<Heirs.Heir> heirs) {
    Set<UUID> missing = heirs.stream().map(Heirs.Heir::heirId).collect(Collectors.toSet());
    act.units().forEach(unit -> missing.remove(unit.id()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("heirs not listed: " + missing);
    }
  }

  private int keep(ReformEnacted act) {
    return db.createNativeMutationQuery(
            """
            insert into reform_act (id, citation, document_date, effective_day, at)
            values (:id, :citation, cast(:date as date), :effective, :at)
            on conflict do nothing
            """)
        .setParameter("id", act.actId())
        .setParameter(
            "citation", act.symbol() == null ? act.number() : act.number() + "/" + act.symbol())
        .setParameter(
            "date",
            (act.documentDate() == null ? act.effectiveDay() : act.documentDate()).toString())
        .setParameter("effective", act.effectiveDay())
        .setParameter("at", act.at())
        .executeUpdate();
  }

  private void keepUnits(ReformEnacted act) {
    db.createNativeMutationQuery(
            """
            insert into reform_unit (act_id, unit_id, code, name, kind, path, takes_orders)
            select :act, r.unit_id, r.code, r.name, r.kind, r.path, r.takes_orders
            from json_to_recordset(cast(:rows as json)) as r(unit_id uuid, code text, name text, kind text,
              path uuid[], takes_orders boolean)
            on conflict do nothing
            """)
        .setParameter("act", act.actId())
        .setParameter("rows", EventJson.write(act.units().stream().map(UnitRow::of).toList()))
        .executeUpdate();
  }

  private void keepHeirs(ReformEnacted act, List<Heirs.Heir> heirs) {
    db.createNativeMutationQuery(
            """
            insert into succession (act_id, unit_id, plan_id, heir_id)
            select :act, r.unit_id, r.plan_id, r.heir_id
            from json_to_recordset(cast(:rows as json)) as r(unit_id uuid, plan_id uuid, heir_id uuid)
            """)
        .setParameter("act", act.actId())
        .setParameter("rows", EventJson.write(heirs))
        .executeUpdate();
  }
}
