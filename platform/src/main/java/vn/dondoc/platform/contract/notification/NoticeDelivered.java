package vn.dondoc.platform.contract.notification;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** A notice reached a person's channel (the mail server took it, or it stands in the inbox). */
@EventType(value = "vn.dondoc.notice.delivered.v1", topic = Topics.NOTIFICATION)
public record NoticeDelivered(UUID noticeId, UUID unitId, UUID personId, String channel, Instant at)
    implements Event {

  @Override
  public String key() {
    return unitId.toString();
  }
}
