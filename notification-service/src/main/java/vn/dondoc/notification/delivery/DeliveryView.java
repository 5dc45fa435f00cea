package vn.dondoc.notification.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * How a notice reaches one person on one channel; the person only by id.
 *
 * @param nextAttemptAt null once sent or failed
 * @param fault why the last attempt failed, null where it did not
 */
public record DeliveryView(
    UUID id,
    UUID noticeId,
    UUID personId,
    String channel,
    String state,
    int attempts,
    Instant lastAttemptAt,
    Instant nextAttemptAt,
    Instant sentAt,
    String fault,
    String messageId) {}
