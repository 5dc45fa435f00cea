package vn.dondoc.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.notification.watch.WatchKind;

/**
 * A notice as the caller reads it.
 *
 * @param unitId the unit addressed; {@code aboutUnitId} the one whose obligation it is about
 * @param lastDay last permitted day, null where nothing is due
 * @param rung of the ladder, null where none fired
 * @param step and {@code steps}: "reminder 2 of 5"
 * @param requested the unit is asked, not ordered
 * @param readAt when the caller marked it as read, null before
 * @param actions what the caller may do next
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    UUID unitId,
    String unitName,
    UUID aboutUnitId,
    String aboutUnitName,
    UUID planId,
    String planNumber,
    WatchKind owed,
    Instant dueAt,
    LocalDate lastDay,
    String rung,
    Integer step,
    Integer steps,
    boolean requested,
    String subject,
    String text,
    Instant createdAt,
    Instant readAt,
    List<String> actions) {

  static NoticeView of(NoticeFacts facts, NoticeText text, Instant readAt, UUID callersUnit) {
    boolean mine = facts.unitId().equals(callersUnit);
    return new NoticeView(
        facts.id(),
        facts.kind(),
        facts.unitId(),
        facts.unit(),
        facts.aboutUnitId(),
        facts.about(),
        facts.planId(),
        facts.planNumber(),
        facts.owed(),
        facts.dueAt(),
        facts.lastPermittedDay(),
        facts.rung(),
        facts.step(),
        facts.steps(),
        facts.requested(),
        text.subject(),
        text.text(),
        facts.createdAt(),
        readAt,
        mine && readAt == null ? List.of("read") : List.of());
  }
}
