package vn.dondoc.platform.contract.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * The full current state of an organisation unit.
 *
 * @param path the units from the root down to this one, itself included
 * @param validTo last day of validity, null while it lasts
 * @param successors the units that took over when this one ended
 */
@EventType(value = "vn.dondoc.unit.recorded.v1", topic = Topics.ORGANISATION)
public record UnitRecorded(
    UUID id,
    long version,
    String code,
    String name,
    UnitKind kind,
    String tier,
    UUID parentId,
    List<UUID> path,
    LocalDate validFrom,
    LocalDate validTo,
    List<UUID> successors)
    implements Event {

  @Override
  public String key() {
    return id.toString();
  }
}
