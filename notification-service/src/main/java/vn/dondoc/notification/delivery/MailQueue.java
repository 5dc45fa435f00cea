package vn.dondoc.notification.delivery;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.notification.NoticeFailed;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.trace.Traces;

/** The e-mails that wait. */
@ApplicationScoped
class MailQueue {

  private static final Logger LOG = Logger.getLogger(MailQueue.class);

  private static final String CHANNEL = "EMAIL";

  /** What cannot be put into words yet, because its plan has not arrived here, waits. */
  private static final String WAITING =
      """
      from delivery d join notice n on n.id = d.notice_id left join contact k on k.person_id = d.person_id
      where d.state = 'PENDING' and d.next_attempt_at %s :now
        and (n.plan_id is null or exists (select 1 from plan_replica p where p.id = n.plan_id))
      """;

  /**
   * While the server is away the others need not try; their attempts are not counted. Materialised,
   * so that no plan takes more rows than the limit.
   */
  private static final String POSTPONE =
      """
      with taken as materialized (
        select id from delivery where state = 'PENDING' and next_attempt_at <= :now
        order by next_attempt_at, id limit :limit for update skip locked)
      update delivery d set next_attempt_at = :later from taken where d.id = taken.id
      """;

  private static final String SETTLE =
      """
      update delivery d set state = r.state, fault = r.fault,
        next_attempt_at = case when r.state = 'PENDING' then d.next_attempt_at end,
        sent_at = case when r.state = 'SENT' then cast(:now as timestamptz) end
      from json_to_recordset(cast(:rows as json)) as r(id uuid, state text, fault text, attempt int)
      where d.id = r.id and d.state = 'PENDING' and (r.state = 'SENT' or r.attempt = d.attempts)
      returning d.id
      """;

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject MeterRegistry meters;

  /**
   * A delivery taken to be tried.
   *
   * @param attempt the first is 1
   */
  record Taken(
      UUID id,
      UUID noticeId,
      UUID unitId,
      UUID personId,
      String messageId,
      int attempt,
      String email,
      String language,
      String traceparent) {}

  /**
   * What became of an attempt.
   *
   * @param fault null where the server took the e-mail
   */
  record Outcome(Taken taken, MailFault fault) {

    String state() {
      if (fault == null) {
        return "SENT";
      }
      return fault.lasting() || taken.attempt() >= BackOff.MOST_ATTEMPTS ? "FAILED" : "PENDING";
    }

    /** What is published of it; nothing while it is to be tried again. */
    Optional<Event> event(Instant at) {
      return Optional.ofNullable(
          switch (state()) {
            case "SENT" ->
                new NoticeDelivered(
                    taken.noticeId(), taken.unitId(), taken.personId(), CHANNEL, at);
            case "FAILED" ->
                new NoticeFailed(
                    taken.noticeId(), taken.unitId(), taken.personId(), CHANNEL, at, fault.name());
            default -> null;
          });
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  private record OutcomeRow(UUID id, String state, MailFault fault, int attempt) {

    static OutcomeRow of(Outcome outcome) {
      Taken taken = outcome.taken();
      return new OutcomeRow(taken.id(), outcome.state(), outcome.fault(), taken.attempt());
    }
  }

  /**
   * Takes what is due and already notes when it is tried next: should the process die while
   * sending, only what was in flight is sent again. No lock is held while the server is spoken to.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Taken> take(Instant now, int limit) {
    List<Taken> taken =
        db
            .createNativeQuery(
                "select d.id, d.notice_id, n.unit_id, d.person_id, d.message_id, d.attempts + 1, k.email, k.language, d.traceparent "
                    + WAITING.formatted("<=")
                    + " order by d.next_attempt_at, d.id limit :limit for update of d skip locked",
                Tuple.class)
            .setParameter("now", now)
            .setParameter("limit", limit)
            .getResultList()
            .stream()
            .map(MailQueue::taken)
            .toList();
    for (Taken one : taken) {
      db.createNativeMutationQuery(
              "update delivery set attempts = :attempt, last_attempt_at = :now, next_attempt_at = :next where id = :id")
          .setParameter("attempt", one.attempt())
          .setParameter("now", now)
          .setParameter("next", now.plus(BackOff.after(one.attempt())))
          .setParameter("id", one.id())
          .executeUpdate();
    }
    return taken;
  }

  private static Taken taken(Tuple row) {
    return new Taken(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        row.get(3, UUID.class),
        row.get(4, String.class),
        row.get(5, Integer.class),
        row.get(6, String.class),
        row.get(7, String.class),
        row.get(8, String.class));
  }

  /**
   * Notes what became of the attempts, and tells it where it is final. An answer may come late,
   * when the next attempt is under way: that it was sent counts all the same, that it failed does
   * not.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void settle(List<Outcome> outcomes, Instant now) {
    Set<UUID> noted =
        new HashSet<>(
            db.createNativeQuery(SETTLE, UUID.class)
                .setParameter("now", now)
                .setParameter(
                    "rows", EventJson.write(outcomes.stream().map(OutcomeRow::of).toList()))
                .getResultList());
    List<Event> events = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (noted.contains(outcome.taken().id())) {
        meters
            .counter("dondoc.deliveries", "channel", CHANNEL, "outcome", outcome.state())
            .increment();
        Traces.within(outcome.taken().traceparent(), () -> tell(outcome));
        outcome.event(now).ifPresent(events::add);
      }
    }
    outbox.addAll(events);
  }

  private static void tell(Outcome outcome) {
    Taken taken = outcome.taken();
    LOG.logf(
        outcome.fault() == null ? Level.INFO : Level.WARN,
        "Delivery %s of notice %s by e-mail, attempt %d: %s%s",
        taken.id(),
        taken.noticeId(),
        taken.attempt(),
        outcome.state(),
        outcome.fault() == null ? "" : ", " + outcome.fault());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean postpone(Instant now, Duration wait, int limit) {
    return db.createNativeMutationQuery(POSTPONE)
            .setParameter("now", now)
            .setParameter("later", now.plus(wait))
            .setParameter("limit", limit)
            .executeUpdate()
        == limit;
  }

  @Transactional
  long waiting(Instant now) {
    return db.createNativeQuery("select count(*) " + WAITING.formatted("<="), Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Transactional
  Optional<Instant> next(Instant now) {
    return Optional.ofNullable(
        db.createNativeQuery(
                "select min(d.next_attempt_at) " + WAITING.formatted(">"), Instant.class)
            .setParameter("now", now)
            .getSingleResult());
  }
}
