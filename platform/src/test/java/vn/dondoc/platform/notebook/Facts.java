package vn.dondoc.platform.notebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;

/** Events of invented units and persons, valid by default. */
public final class Facts {

  private Facts() {}

  public static UnitRecorded aUnit() {
    return aUnit(UUID.randomUUID(), 1);
  }

  public static UnitRecorded aUnit(UUID id, long version) {
    return new UnitRecorded(
        id,
        version,
        "H99." + id,
        "UBND xã Bình Sơn, bản " + version,
        UnitKind.PEOPLES_COMMITTEE,
        "COMMUNE",
        null,
        List.of(id),
        LocalDate.of(2025, 7, 1),
        null,
        List.of());
  }

  public static PositionRecorded aPosition() {
    return new PositionRecorded(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        UUID.randomUUID(),
        PositionRole.OFFICER,
        LocalDate.of(2025, 7, 1),
        null,
        null);
  }

  public static NoticeDelivered aNotice() {
    return new NoticeDelivered(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "INBOX",
        Instant.parse("2026-06-10T01:00:00Z"));
  }
}
