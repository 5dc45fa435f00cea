package vn.dondoc.task.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.Event;

/** An invented province: its units as events, and as facts of a plan. */
public final class Land {

  public static final UnitRecorded PROVINCE =
      unit("T00", "UBND tỉnh Vân Hải", UnitKind.PEOPLES_COMMITTEE, "PROVINCE", null);
  public static final UnitRecorded HOME_AFFAIRS =
      unit("T00.01", "Sở Nội vụ", UnitKind.DEPARTMENT, "PROVINCE", PROVINCE);
  public static final UnitRecorded JUSTICE =
      unit("T00.02", "Sở Tư pháp", UnitKind.DEPARTMENT, "PROVINCE", PROVINCE);
  public static final UnitRecorded INSPECTORATE =
      unit("T00.03", "Thanh tra tỉnh", UnitKind.DEPARTMENT, "PROVINCE", PROVINCE);
  public static final UnitRecorded NOBODY =
      unit("T00.04", "Sở Du lịch", UnitKind.DEPARTMENT, "PROVINCE", PROVINCE);
  public static final UnitRecorded FRONT =
      unit("T00.90", "Ủy ban MTTQ tỉnh", UnitKind.FATHERLAND_FRONT, "PROVINCE", null);
  public static final UnitRecorded EAST =
      unit("T00.D1", "UBND huyện Đông An", UnitKind.PEOPLES_COMMITTEE, "DISTRICT", PROVINCE);
  public static final UnitRecorded WEST =
      unit("T00.D2", "UBND huyện Tây An", UnitKind.PEOPLES_COMMITTEE, "DISTRICT", PROVINCE);
  public static final UnitRecorded RIVER =
      unit("T00.D1.1", "UBND xã Bến Sông", UnitKind.PEOPLES_COMMITTEE, "COMMUNE", EAST);
  public static final UnitRecorded HILL =
      unit("T00.D1.2", "UBND xã Đồi Thông", UnitKind.PEOPLES_COMMITTEE, "COMMUNE", EAST);
  public static final UnitRecorded LAKE =
      unit("T00.D2.1", "UBND xã Hồ Sen", UnitKind.PEOPLES_COMMITTEE, "COMMUNE", WEST);

  public static final List<UnitRecorded> COMMUNES = List.of(RIVER, HILL, LAKE);
  public static final List<UnitRecorded> ALL =
      List.of(
          PROVINCE,
          HOME_AFFAIRS,
          JUSTICE,
          INSPECTORATE,
          NOBODY,
          FRONT,
          EAST,
          WEST,
          RIVER,
          HILL,
          LAKE);

  /** Reunification Day and Labour Day; a Saturday worked instead of the Monday between. */
  public static final CalendarYearRecorded YEAR_2026 =
      new CalendarYearRecorded(
          2026,
          1,
          List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)),
          List.of(LocalDate.of(2026, 5, 9)));

  private Land() {}

  public static Event[] events() {
    List<Event> events = new ArrayList<>(ALL);
    events.add(YEAR_2026);
    return events.toArray(Event[]::new);
  }

  public static UnitRecorded unit(
      String code, String name, UnitKind kind, String tier, UnitRecorded parent) {
    UUID id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    List<UUID> path = new ArrayList<>(parent == null ? List.of() : parent.path());
    path.add(id);
    return new UnitRecorded(
        id,
        1,
        code,
        name,
        kind,
        tier,
        parent == null ? null : parent.id(),
        path,
        LocalDate.of(2000, 1, 1),
        null,
        List.of());
  }

  public static UnitFacts facts(UnitRecorded unit) {
    return new UnitFacts(
        unit.id(), unit.code(), unit.name(), unit.kind(), unit.tier(), unit.path());
  }
}
