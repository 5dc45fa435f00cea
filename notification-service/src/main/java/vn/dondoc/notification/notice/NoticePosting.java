package vn.dondoc.notification.notice;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.trace.Traces;

/**
 * Writes notices and their deliveries, set-wise. What is there already stays as it is, and nobody
 * is told a second time. The inbox is reached at once; an e-mail waits to be sent.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoticePosting {

  private static final Logger LOG = Logger.getLogger(NoticePosting.class);

  private static final String INSERT_NOTICES =
      """
      insert into notice (id, kind, unit_id, about_unit_id, requested, plan_id, source_id, owed, due_at, watch_id,
        due_version, rung, step, steps, item_id, item_version, subject_id, label, plan_version,
        document, reason, act_id, act, ended, created_at)
      select r.id, r.kind, r.unit_id, r.about_unit_id, r.requested, r.plan_id, r.source_id, r.owed, r.due_at, r.watch_id,
        r.due_version, r.rung, r.step, r.steps, r.item_id, r.item_version, r.subject_id, r.label,
        r.plan_version, r.document, r.reason, r.act_id, r.act, r.ended, :now
      from json_to_recordset(cast(:rows as json)) as r(id uuid, kind text, unit_id uuid, about_unit_id uuid,
        requested boolean, plan_id uuid, source_id uuid, owed text, due_at timestamptz, watch_id uuid, due_version int,
        rung text, step int, steps int, item_id uuid, item_version bigint, subject_id uuid, label text,
        plan_version int, document text, reason text, act_id uuid, act text, ended text)
      on conflict do nothing
      returning id
      """;

  /** Only who has an address gets an e-mail; readiness tells beforehand who has none (NO1). */
  private static final String INSERT_DELIVERIES =
      """
      insert into delivery (id, notice_id, person_id, channel, state, attempts, next_attempt_at, sent_at, message_id, created_at,
        traceparent)
      select d.id, d.notice_id, d.person_id, d.channel, case d.channel when 'INBOX' then 'SENT' else 'PENDING' end, 0,
        case when d.channel = 'EMAIL' then cast(:now as timestamptz) end,
        case when d.channel = 'INBOX' then cast(:now as timestamptz) end,
        '<' || cast(d.id as text) || '@' || :domain || '>', :now, cast(:traceparent as text)
      from (
        select uuidv7() as id, r.notice_id, r.person_id, c.channel
        from json_to_recordset(cast(:rows as json)) as r(notice_id uuid, person_id uuid)
        cross join (values ('INBOX'), ('EMAIL')) as c(channel)
        where c.channel = 'INBOX'
          or exists (select 1 from contact k where k.person_id = r.person_id and k.email is not null)) d
      on conflict do nothing
      """;

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject InstantSource clock;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "dondoc.mail.message-id-domain")
  String domain;

  @JsonNaming(SnakeCaseStrategy.class)
  private record NoticeRow(
      UUID id,
      NoticeKind kind,
      UUID unitId,
      UUID aboutUnitId,
      boolean requested,
      UUID planId,
      UUID sourceId,
      String owed,
      Instant dueAt,
      UUID watchId,
      Integer dueVersion,
      String rung,
      Integer step,
      Integer steps,
      UUID itemId,
      Long itemVersion,
      UUID subjectId,
      String label,
      Integer planVersion,
      String document,
      String reason,
      UUID actId,
      String act,
      PlanEnd ended) {

    static NoticeRow of(UUID id, NoticeDraft draft) {
      NoticeCause cause = draft.cause();
      NoticeCause.Rung rung = cause.rung();
      NoticeCause.Step step = cause.step();
      NoticeCause.Item item = cause.item();
      NoticeCause.Amendment amendment = cause.amendment();
      NoticeCause.End end = cause.end();
      return new NoticeRow(
          id,
          draft.kind(),
          draft.unitId(),
          draft.aboutUnitId(),
          draft.requested(),
          cause.planId(),
          cause.sourceId(),
          cause.owed() == null ? null : cause.owed().name(),
          cause.dueAt(),
          rung == null ? null : rung.watchId(),
          rung == null ? null : rung.dueVersion(),
          rung == null ? null : rung.code(),
          step == null ? null : step.no(),
          step == null ? null : step.of(),
          item == null ? null : item.id(),
          item == null ? null : item.version(),
          item == null ? null : item.subjectId(),
          item == null ? null : item.label(),
          amendment == null ? null : amendment.version(),
          amendment == null ? null : amendment.document(),
          end != null ? end.reason() : amendment == null ? null : amendment.reason(),
          cause.act() == null ? null : cause.act().id(),
          cause.act() == null ? null : cause.act().citation(),
          end == null ? null : end.how());
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  private record DeliveryRow(UUID noticeId, UUID personId) {}

  /**
   * Writes what is not written yet.
   *
   * @param origin which activity writes, for the audit
   * @return how many notices are new
   */
  public int post(String origin, List<NoticeDraft> drafts) {
    if (drafts.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    List<UUID> ids = newIds(drafts.size());
    Set<UUID> written = insertNotices(ids, drafts, now);
    List<DeliveryRow> deliveries = new ArrayList<>();
    List<NoticeDelivered> delivered = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (written.contains(ids.get(i))) {
        NoticeDraft draft = drafts.get(i);
        meters.counter("dondoc.notices", "kind", draft.kind().name()).increment();
        for (UUID person : draft.persons()) {
          deliveries.add(new DeliveryRow(ids.get(i), person));
          delivered.add(new NoticeDelivered(ids.get(i), draft.unitId(), person, "INBOX", now));
        }
      }
    }
    if (!deliveries.isEmpty()) {
      insertDeliveries(deliveries, now);
      outbox.addAll(delivered);
      meters
          .counter("dondoc.deliveries", "channel", "INBOX", "outcome", "SENT")
          .increment(deliveries.size());
    }
    if (!written.isEmpty()) {
      LOG.infof("Notices by %s: %d, inboxes: %d", origin, written.size(), deliveries.size());
      audit.recordSet("notice.post", "notice", origin, written);
    }
    return written.size();
  }

  private List<UUID> newIds(int count) {
    return db.createNativeQuery("select uuidv7() from generate_series(1, :count)", UUID.class)
        .setParameter("count", count)
        .getResultList();
  }

  private Set<UUID> insertNotices(List<UUID> ids, List<NoticeDraft> drafts, Instant now) {
    List<NoticeRow> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      rows.add(NoticeRow.of(ids.get(i), drafts.get(i)));
    }
    return new HashSet<>(
        db.createNativeQuery(INSERT_NOTICES, UUID.class)
            .setParameter("now", now)
            .setParameter("rows", EventJson.write(rows))
            .getResultList());
  }

  private void insertDeliveries(List<DeliveryRow> deliveries, Instant now) {
    db.createNativeMutationQuery(INSERT_DELIVERIES)
        .setParameter("now", now)
        .setParameter("domain", domain)
        .setParameter("traceparent", Traces.current(), String.class)
        .setParameter("rows", EventJson.write(deliveries))
        .executeUpdate();
  }
}
