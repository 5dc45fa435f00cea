package vn.dondoc.notification.notice;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.time.Deadline;

/**
 * Tells the officers and the head of a unit what an amendment changed for it, rows listed: once for
 * its tasks and once for its reports, which two services tell of. Where only the dimensions differ
 * under which rows are counted, nobody is told.
 */
@ApplicationScoped
class AmendmentNotice {

  @Inject NoticePosting posting;
  @Inject Recipients recipients;
  @Inject Session db;
  @Inject InstantSource clock;

  /**
   * What was changed for a unit.
   *
   * @param requested worded as a request: the unit takes no orders (T6)
   */
  record Amended(
      UUID plan,
      int version,
      UUID unit,
      WatchKind owed,
      AmendmentFacts amendment,
      boolean requested,
      List<Change> changes) {}

  /** One row. */
  record Change(AmendmentEffect effect, UUID subject, String label, Instant dueAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  private record ChangeRow(
      int position, AmendmentEffect effect, UUID subjectId, String label, Instant dueAt) {}

  void post(Amended amended) {
    List<ChangeRow> rows = new ArrayList<>();
    for (Change c : amended.changes()) {
      if (c.effect() != AmendmentEffect.RELABELLED) {
        rows.add(new ChangeRow(rows.size() + 1, c.effect(), c.subject(), c.label(), c.dueAt()));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    UUID unit = amended.unit();
    Recipients.Staff staff = recipients.of(List.of(unit), Deadline.dayOf(clock.instant()));
    NoticeDraft draft =
        new NoticeDraft(
            NoticeKind.AMENDED,
            unit,
            unit,
            amended.requested(),
            staff.officersAndHead(unit),
            NoticeCause.amendment(amended.plan(), amended.owed(), cause(amended)));
    if (posting.post("amendments", List.of(draft)) == 1) {
      list(amended, rows);
    }
  }

  private static NoticeCause.Amendment cause(Amended amended) {
    AmendmentFacts facts = amended.amendment();
    if (facts == null) {
      return new NoticeCause.Amendment(amended.version(), null, null);
    }
    String symbol = facts.symbol();
    return new NoticeCause.Amendment(
        amended.version(),
        symbol == null ? facts.number() : facts.number() + "/" + symbol,
        facts.reason());
  }

  private void list(Amended amended, List<ChangeRow> rows) {
    db.createNativeMutationQuery(
            """
            insert into notice_change (notice_id, position, effect, subject_id, label, due_at)
            select n.id, r.position, r.effect, r.subject_id, r.label, r.due_at
            from json_to_recordset(cast(:rows as json))
              as r(position int, effect text, subject_id uuid, label text, due_at timestamptz)
            join notice n on n.kind = 'AMENDED' and n.plan_id = :plan and n.unit_id = :unit
              and n.plan_version = :version and n.owed = :owed
            """)
        .setParameter("rows", EventJson.write(rows))
        .setParameter("plan", amended.plan())
        .setParameter("unit", amended.unit())
        .setParameter("version", amended.version())
        .setParameter("owed", amended.owed().name())
        .executeUpdate();
  }
}
