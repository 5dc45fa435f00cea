package vn.dondoc.notification.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.Projection;

/** Keeps the head of every issued plan, its relations and the words for what it asks. */
@ApplicationScoped
public class PlanReplica implements Projection<PlanIssued> {

  /** Longest text of a task that a notice quotes. */
  private static final int LONGEST_LABEL = 200;

  /**
   * Who oversees a plan as a whole. Leads and coordinators are related to single tasks only; as
   * relations of the plan they would let one commune read its siblings' notices.
   */
  private static final Set<Relation> OVERSEEING =
      EnumSet.complementOf(EnumSet.of(Relation.LEAD, Relation.COORDINATE));

  @Inject Session db;
  @Inject Relations relations;

  private record Subject(UUID id, String label) {}

  @Override
  public Class<PlanIssued> event() {
    return PlanIssued.class;
  }

  @Override
  public void on(PlanIssued issued) {
    keepHead(issued);
    relations.grant(
        issued.plan().relations().stream()
            .filter(r -> OVERSEEING.contains(r.relation()))
            .map(r -> new Relations.Grant(issued.planId(), r.unitId(), r.relation()))
            .toList());
    keepSubjects(issued);
  }

  private void keepHead(PlanIssued issued) {
    db.createNativeMutationQuery(
            """
            insert into plan_replica (id, version, number, title, issued_at)
            values (:id, :version, :number, :title, :issued)
            on conflict (id) do update set version = excluded.version, number = excluded.number, title = excluded.title
            where plan_replica.version < excluded.version
            """)
        .setParameter("id", issued.planId())
        .setParameter("version", issued.version())
        .setParameter("number", number(issued.plan()))
        .setParameter("title", issued.plan().title())
        .setParameter("issued", issued.plan().issuedAt())
        .executeUpdate();
  }

  /** "1871/KH-UBND": number and symbol as they are cited. */
  private static String number(PlanFacts plan) {
    return plan.symbol() == null || plan.symbol().isBlank()
        ? plan.number()
        : plan.number() + "/" + plan.symbol();
  }

  private void keepSubjects(PlanIssued issued) {
    List<Subject> subjects = new ArrayList<>();
    issued.regimes().forEach(r -> subjects.add(new Subject(r.id(), shortened(r.name()))));
    issued.tasks().forEach(t -> subjects.add(new Subject(t.id(), shortened(t.text()))));
    if (subjects.isEmpty()) {
      return;
    }
    db.createNativeMutationQuery(
            """
            insert into subject_replica (id, version, plan_id, label)
            select r.id, :version, :plan, r.label
            from json_to_recordset(cast(:rows as json)) as r(id uuid, label text)
            on conflict (id) do update set version = excluded.version, label = excluded.label
            where subject_replica.version < excluded.version
            """)
        .setParameter("version", issued.version())
        .setParameter("plan", issued.planId())
        .setParameter("rows", EventJson.write(subjects))
        .executeUpdate();
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
