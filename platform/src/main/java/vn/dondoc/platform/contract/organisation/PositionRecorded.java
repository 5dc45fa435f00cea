package vn.dondoc.platform.contract.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * The full current state of a person's position in a unit; the person only by id.
 *
 * @param acting true for a head who only acts as such (quyền, phụ trách); absent otherwise
 */
@EventType(value = "vn.dondoc.position.recorded.v1", topic = Topics.ORGANISATION)
public record PositionRecorded(
    UUID id,
    long version,
    UUID personId,
    UUID unitId,
    PositionRole role,
    LocalDate validFrom,
    LocalDate validTo,
    Boolean acting)
    implements Event {

  @Override
  public String key() {
    return id.toString();
  }
}
