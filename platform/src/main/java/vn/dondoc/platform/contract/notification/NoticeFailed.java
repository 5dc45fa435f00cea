package vn.dondoc.platform.contract.notification;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** A notice could not be delivered on a channel and is not tried again. */
@EventType(value = "vn.dondoc.notice.failed.v1", topic = Topics.NOTIFICATION)
public record NoticeFailed(
    UUID noticeId, UUID unitId, UUID personId, String channel, Instant at, String cause)
    implements Event {

  @Override
  public String key() {
    return unitId.toString();
  }
}
