package vn.dondoc.report.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.Event;

/** The invented province H99: departments and districts beside each other, communes below. */
public final class Land {

  public static final UnitRecorded PROVINCE =
      unit("H99", "UBND tỉnh Đông Sơn", UnitKind.PEOPLES_COMMITTEE, null);
  public static final UnitRecorded HOME_AFFAIRS =
      unit("H99.03", "Sở Nội vụ", UnitKind.DEPARTMENT, PROVINCE);
  public static final UnitRecorded JUSTICE =
      unit("H99.04", "Sở Tư pháp", UnitKind.DEPARTMENT, PROVINCE);
  public static final UnitRecorded INSPECTION =
      unit("H99.05", "Thanh tra tỉnh", UnitKind.DEPARTMENT, PROVINCE);
  public static final UnitRecorded EAST =
      unit("H99.41", "UBND huyện Đông An", UnitKind.PEOPLES_COMMITTEE, PROVINCE);
  public static final UnitRecorded WEST =
      unit("H99.42", "UBND huyện Tây An", UnitKind.PEOPLES_COMMITTEE, PROVINCE);
  public static final UnitRecorded LOTUS =
      unit("H99.41.01", "UBND xã Hoa Sen", UnitKind.PEOPLES_COMMITTEE, EAST);
  public static final UnitRecorded BAMBOO =
      unit("H99.41.02", "UBND xã Trúc Lâm", UnitKind.PEOPLES_COMMITTEE, EAST);
  public static final UnitRecorded RIVER =
      unit("H99.42.01", "UBND xã Sông Trong", UnitKind.PEOPLES_COMMITTEE, WEST);
  public static final UnitRecorded FRONT =
      unit("H99.90", "Ủy ban MTTQ tỉnh", UnitKind.FATHERLAND_FRONT, PROVINCE);

  private Land() {}

  public static List<UnitRecorded> units() {
    return List.of(
        PROVINCE, HOME_AFFAIRS, JUSTICE, INSPECTION, EAST, WEST, LOTUS, BAMBOO, RIVER, FRONT);
  }

  public static Event[] events() {
    return units().toArray(Event[]::new);
  }

  /** As many communes of the eastern district as a test needs. */
  public static List<UnitRecorded> communes(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            i -> unit("H99.41.%05d".formatted(i), "UBND xã " + i, UnitKind.PEOPLES_COMMITTEE, EAST))
        .toList();
  }

  public static UnitFacts facts(UnitRecorded unit) {
    return new UnitFacts(
        unit.id(), unit.code(), unit.name(), unit.kind(), unit.tier(), unit.path());
  }

  public static UnitRecorded unit(String code, String name, UnitKind kind, UnitRecorded parent) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    List<UUID> path = new ArrayList<>(parent == null ? List.of() : parent.path());
    path.add(id);
    return new UnitRecorded(
        id,
        1,
        code,
        name,
        kind,
        "tier-" + path.size(),
        parent == null ? null : parent.id(),
        path,
        LocalDate.of(2000, 1, 1),
        null,
        List.of());
  }
}
