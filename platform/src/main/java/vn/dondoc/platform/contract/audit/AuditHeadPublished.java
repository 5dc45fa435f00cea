package vn.dondoc.platform.contract.audit;

import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * The head of a service's audit chain, so that nobody can rewrite its history unseen.
 *
 * @param position how many audit rows are sealed
 * @param hash SHA-256 of the last sealed row and all before it, lower-case hex
 */
@EventType(value = "vn.dondoc.audit-head.published.v1", topic = Topics.AUDIT_HEADS)
public record AuditHeadPublished(String service, long position, String hash) implements Event {

  @Override
  public String key() {
    return service;
  }
}
