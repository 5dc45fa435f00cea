package vn.dondoc.notification.notice;

import java.util.Set;
import java.util.UUID;

/**
 * A notice to be written.
 *
 * @param unitId whose inbox it stands in
 * @param aboutUnitId whose obligation it is about
 * @param requested worded as a request: the unit takes no orders (T6)
 * @param persons who is told of it, by id; may be empty: the inbox of the unit has it all the same
 */
public record NoticeDraft(
    NoticeKind kind,
    UUID unitId,
    UUID aboutUnitId,
    boolean requested,
    Set<UUID> persons,
    NoticeCause cause) {}
