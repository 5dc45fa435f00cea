package vn.dondoc.notification.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;

/**
 * A small invented province: its people's committee, the department that is focal agency, two
 * communes, and the Front; a plan with one quarterly regime and one task.
 */
public final class Province {

  private static final Map<UUID, String> NAMES = new HashMap<>();

  public static final UUID COMMITTEE = id("unit H99");
  public static final UUID HOME_AFFAIRS = id("unit H99.10");
  public static final UUID COMMUNE_A = id("unit H99.21");
  public static final UUID COMMUNE_B = id("unit H99.22");
  public static final UUID FRONT = id("unit H99.30");

  public static final UUID PLAN = id("plan");
  public static final UUID REGIME = id("regime");
  public static final UUID TASK = id("task");

  /** The last permitted day of the quarter's report: a Thursday after two long weekends. */
  public static final String LAST_DAY = "2026-05-07";

  private Province() {}

  public static UUID id(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    NAMES.put(id, name);
    return id;
  }

  static String name(UUID id) {
    return NAMES.getOrDefault(id, id.toString());
  }

  public static List<vn.dondoc.platform.event.Event> events() {
    List<vn.dondoc.platform.event.Event> events = new ArrayList<>();
    events.add(unit(COMMITTEE, "H99", "UBND tỉnh An Hòa", UnitKind.PEOPLES_COMMITTEE));
    events.add(unit(HOME_AFFAIRS, "H99.10", "Sở Nội vụ", UnitKind.DEPARTMENT));
    events.add(unit(COMMUNE_A, "H99.21", "UBND xã Bình Minh", UnitKind.PEOPLES_COMMITTEE));
    events.add(unit(COMMUNE_B, "H99.22", "UBND xã Tân Lập", UnitKind.PEOPLES_COMMITTEE));
    events.add(unit(FRONT, "H99.30", "Ủy ban MTTQ tỉnh", UnitKind.FATHERLAND_FRONT));
    events.add(position("chairman", COMMITTEE, PositionRole.HEAD));
    events.add(position("focalHead", HOME_AFFAIRS, PositionRole.HEAD));
    events.add(position("focalOfficer", HOME_AFFAIRS, PositionRole.OFFICER));
    events.add(position("headA", COMMUNE_A, PositionRole.HEAD));
    events.add(position("officerA", COMMUNE_A, PositionRole.OFFICER));
    events.add(position("headB", COMMUNE_B, PositionRole.HEAD));
    events.add(position("officerFront", FRONT, PositionRole.OFFICER));
    events.add(calendar(1));
    return events;
  }

  private static UnitRecorded unit(UUID id, String code, String name, UnitKind kind) {
    boolean top = id.equals(COMMITTEE);
    return new UnitRecorded(
        id,
        1,
        code,
        name,
        kind,
        top ? "province" : "commune",
        top ? null : COMMITTEE,
        top ? List.of(id) : List.of(COMMITTEE, id),
        LocalDate.parse("2020-01-01"),
        null,
        List.of());
  }

  public static PositionRecorded position(String person, UUID unit, PositionRole role) {
    return new PositionRecorded(
        id("position of " + person),
        1,
        id(person),
        unit,
        role,
        LocalDate.parse("2020-01-01"),
        null,
        null);
  }

  /** Two long weekends before the due day, and a Saturday that is worked after it. */
  public static CalendarYearRecorded calendar(long version, String... furtherHolidays) {
    List<LocalDate> holidays = new ArrayList<>();
    for (String day : List.of("2026-04-27", "2026-04-30", "2026-05-01", "2026-05-04")) {
      holidays.add(LocalDate.parse(day));
    }
    for (String day : furtherHolidays) {
      holidays.add(LocalDate.parse(day));
    }
    return new CalendarYearRecorded(
        2026, version, holidays, List.of(LocalDate.parse("2026-05-09")));
  }

  public static PlanIssued plan(Instant issuedAt) {
    return new PlanIssued(
        PLAN,
        1,
        1,
        1,
        new PlanFacts(
            "120",
            "KH-UBND",
            "Nâng cao chỉ số PAPI năm 2026",
            List.of(2026),
            LocalDate.parse("2026-01-15"),
            issuedAt,
            false,
            List.of(
                new RelatedUnit(COMMITTEE, Relation.ISSUER),
                new RelatedUnit(HOME_AFFAIRS, Relation.FOCAL),
                new RelatedUnit(COMMUNE_A, Relation.LEAD)),
            null),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new TaskFacts(
                TASK,
                1,
                "1",
                "Niêm yết công khai danh sách hộ nghèo",
                null,
                List.of("PAPI-2"),
                List.of(),
                List.of(),
                List.of(),
                TimingKind.DEADLINE,
                "chậm nhất ngày 07/5/2026",
                List.of(),
                null)),
        List.of(
            new RegimeFacts(
                REGIME,
                "Báo cáo quý về chỉ số PAPI",
                List.of(),
                HOME_AFFAIRS,
                null,
                Frequency.QUARTER,
                DataWindow.CALENDAR,
                List.of(2026),
                7,
                null,
                0,
                10,
                false,
                List.of(),
                null)));
  }

  /** One report of a unit. */
  public static ObligationState report(
      UUID unit, long version, Instant dueAt, int dueVersion, ObligationStatus status) {
    boolean handedIn = status != ObligationStatus.OPEN;
    return new ObligationState(
        id("report of " + unit),
        version,
        PLAN,
        REGIME,
        unit,
        "2026-Q1",
        LocalDate.parse("2026-01-01"),
        LocalDate.parse("2026-03-31"),
        dueAt,
        dueAt,
        dueAt.plusSeconds(864_000),
        dueVersion,
        status,
        false,
        handedIn ? 1 : 0,
        handedIn ? dueAt.minusSeconds(86_400) : null,
        null,
        null);
  }

  public static ObligationsOpened opened(UUID unit, Instant dueAt, Instant issuedAt) {
    return new ObligationsOpened(
        PLAN,
        REGIME,
        unit,
        !unit.equals(FRONT),
        null,
        HOME_AFFAIRS,
        issuedAt,
        List.of(report(unit, 1, dueAt, 1, ObligationStatus.OPEN)));
  }

  public static ReportsMissed missed(UUID unit, Instant dueAt) {
    return new ReportsMissed(PLAN, REGIME, unit, dueAt, false, List.of(id("report of " + unit)));
  }

  /** The task as one unit has it. */
  public static AssignmentState assignment(
      UUID unit, long version, Instant dueAt, int dueVersion, AssignmentStatus status) {
    return new AssignmentState(
        id("assignment of " + unit),
        version,
        PLAN,
        TASK,
        1,
        unit,
        unit.equals(FRONT),
        "once",
        List.of("PAPI-2"),
        status,
        0,
        dueAt,
        dueAt,
        dueVersion,
        null,
        null,
        null,
        null);
  }

  public static AssignmentsMade made(UUID unit, int part, Instant dueAt, Instant issuedAt) {
    return new AssignmentsMade(
        PLAN,
        1,
        unit,
        part,
        issuedAt,
        List.of(assignment(unit, 1, dueAt, 1, AssignmentStatus.ASSIGNED)));
  }

  public static AssignmentsOverdue overdue(UUID unit, Instant dueAt) {
    return new AssignmentsOverdue(PLAN, unit, dueAt, false, List.of(id("assignment of " + unit)));
  }
}
