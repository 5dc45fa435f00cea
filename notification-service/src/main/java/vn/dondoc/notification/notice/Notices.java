package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.notification.contact.CursorKeys;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;

/**
 * The inbox: the notices of the caller's unit; who oversees also sees those of the plans that their
 * unit is related to.
 */
@ApplicationScoped
class Notices {

  private static final String OWN = "n.unit_id = cast(:me as uuid)";
  private static final String OVERSEEN = Scope.visible("n.unit_id", "n.source_id");

  private static final String LIST =
      """
      select n.id, n.created_at, r.read_at from notice n
      left join notice_read r on r.notice_id = n.id and r.subject = :subject
      where %s
        and (cast(:plan as uuid) is null or n.plan_id = cast(:plan as uuid))
        and (cast(:kind as text) is null or n.kind = cast(:kind as text))
        and (not :unread or r.read_at is null)
        and (cast(:before as timestamptz) is null
             or (n.created_at, n.id) < (cast(:before as timestamptz), cast(:id as uuid)))
      order by n.created_at desc, n.id desc limit :limit
      """;

  @Inject Session db;
  @Inject NoticeReader reader;
  @Inject NoticeTexts texts;
  @Inject Audit audit;
  @Inject InstantSource clock;

  /** What to list: {@code plan} and {@code kind} null for any. */
  record Filter(UUID plan, NoticeKind kind, boolean unread) {}

  private record Found(UUID id, Instant createdAt, Instant readAt) {}

  /** Newest first. */
  @Transactional
  Page<NoticeView> list(Actor actor, Filter filter, String cursor, int limit, Language language) {
    List<String> keys = Cursor.read(cursor, 2);
    boolean overseen = filter.plan() != null && oversees(actor);
    Page<Found> page =
        Page.of(
            db
                .createNativeQuery(LIST.formatted(overseen ? OVERSEEN : OWN), Tuple.class)
                .setParameter("me", actor.unit())
                .setParameter("subject", actor.subject())
                .setParameter("plan", text(filter.plan()), String.class)
                .setParameter("kind", text(filter.kind()), String.class)
                .setParameter("unread", filter.unread())
                .setParameter(
                    "before",
                    keys == null ? null : text(CursorKeys.instant(keys.getFirst())),
                    String.class)
                .setParameter(
                    "id", keys == null ? null : text(CursorKeys.uuid(keys.getLast())), String.class)
                .setParameter("limit", limit + 1)
                .getResultList()
                .stream()
                .map(
                    row ->
                        new Found(
                            row.get(0, UUID.class),
                            row.get(1, Instant.class),
                            row.get(2, Instant.class)))
                .toList(),
            limit,
            found -> List.of(found.createdAt(), found.id()));
    return new Page<>(views(actor, page.items(), language), page.next());
  }

  private List<NoticeView> views(Actor actor, List<Found> found, Language language) {
    Map<UUID, NoticeFacts> facts = reader.facts(found.stream().map(Found::id).toList());
    return found.stream()
        .map(
            f ->
                NoticeView.of(
                    facts.get(f.id()),
                    texts.of(facts.get(f.id()), language),
                    f.readAt(),
                    actor.unitId()))
        .toList();
  }

  @Transactional
  NoticeView get(Actor actor, UUID id, Language language) {
    List<Found> found =
        db
            .createNativeQuery(
                "select r.read_at, n.created_at from notice n left join notice_read r on r.notice_id = n.id"
                    + " and r.subject = :subject where n.id = :id and "
                    + (oversees(actor) ? OVERSEEN : OWN),
                Tuple.class)
            .setParameter("subject", actor.subject())
            .setParameter("id", id)
            .setParameter("me", actor.unit())
            .getResultList()
            .stream()
            .map(row -> new Found(id, row.get(1, Instant.class), row.get(0, Instant.class)))
            .toList();
    if (found.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return views(actor, found, language).getFirst();
  }

  /** Marks it as read by the caller; a second time changes nothing. */
  @Transactional
  NoticeView read(Actor actor, UUID id, Language language) {
    if (!get(actor, id, language).unitId().equals(actor.unit())) {
      throw new DomainException(NoticeProblem.NOTICE_NOT_ADDRESSED_TO_YOU);
    }
    int first =
        db.createNativeMutationQuery(
                "insert into notice_read (notice_id, subject, read_at) values (:id, :subject, :now)"
                    + " on conflict do nothing")
            .setParameter("id", id)
            .setParameter("subject", actor.subject())
            .setParameter("now", clock.instant())
            .executeUpdate();
    if (first == 1) {
      audit.record(actor, "notice.read", "notice", id, null, null, null);
    }
    return get(actor, id, language);
  }

  /** How many notices of the caller's unit the caller has not marked as read. */
  @Transactional
  long unread(Actor actor) {
    return db.createNativeQuery(
            "select count(*) from notice n where "
                + OWN
                + " and not exists (select 1 from notice_read r where r.notice_id = n.id and r.subject = :subject)",
            Long.class)
        .setParameter("me", actor.unit())
        .setParameter("subject", actor.subject())
        .getSingleResult();
  }

  private static boolean oversees(Actor actor) {
    return actor.is(Role.FOCAL) || actor.is(Role.LEADER) || actor.is(Role.MONITOR);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
