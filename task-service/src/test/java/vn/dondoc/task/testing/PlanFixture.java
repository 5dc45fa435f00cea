package vn.dondoc.task.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.time.Deadline;

/** An issued plan, valid as it is; reads as a sentence. */
public final class PlanFixture {

  /** 10 January 2026, 9:00 in Vietnam. */
  public static final Instant ISSUED_AT = Instant.parse("2026-01-10T02:00:00Z");

  private final UUID id = UUID.randomUUID();
  private final Map<UUID, UnitFacts> units = new LinkedHashMap<>();
  private final List<GroupFacts> groups = new ArrayList<>();
  private final List<TaskFixture> tasks = new ArrayList<>();
  private final List<RelatedUnit> relations = new ArrayList<>();
  private Instant issuedAt = ISSUED_AT;
  private int version = 1;
  private AmendmentFacts amendment;

  private PlanFixture() {}

  public static PlanFixture aPlan() {
    PlanFixture plan = new PlanFixture();
    plan.relations.add(new RelatedUnit(Land.PROVINCE.id(), Relation.ISSUER));
    plan.relations.add(new RelatedUnit(Land.HOME_AFFAIRS.id(), Relation.FOCAL));
    return plan;
  }

  public PlanFixture issuedAt(Instant instant) {
    issuedAt = instant;
    return this;
  }

  public PlanFixture version(int number) {
    version = number;
    return this;
  }

  /** The next version, which counts from this day on. */
  public PlanFixture amendedFrom(LocalDate effectiveDay) {
    version++;
    amendment =
        new AmendmentFacts(
            "58", "KH-UBND", effectiveDay.minusDays(7), effectiveDay, "Theo kết luận kiểm tra");
    return this;
  }

  public PlanFixture without(TaskFixture task) {
    tasks.remove(task);
    return this;
  }

  public int version() {
    return version;
  }

  public PlanFixture with(TaskFixture... more) {
    for (TaskFixture task : more) {
      task.numbered(tasks.size() + 1);
      tasks.add(task);
      task.units().forEach(this::citing);
    }
    return this;
  }

  /** Lists a unit that only a group names. */
  public PlanFixture citing(UnitRecorded unit) {
    units.put(unit.id(), Land.facts(unit));
    return this;
  }

  public UUID closedGroup(String name, List<UnitRecorded> members) {
    return group(name, false, members);
  }

  public UUID openGroup(String name) {
    return group(name, true, List.of());
  }

  /** With these as the members of an open group that had none or fewer. */
  public PlanFixture naming(UUID group, UnitRecorded... members) {
    List.of(members).forEach(this::citing);
    groups.replaceAll(
        g ->
            g.id().equals(group)
                ? new GroupFacts(
                    group, g.name(), false, Stream.of(members).map(UnitRecorded::id).toList())
                : g);
    return this;
  }

  private UUID group(String name, boolean open, List<UnitRecorded> members) {
    UUID group = UUID.randomUUID();
    members.forEach(this::citing);
    groups.add(new GroupFacts(group, name, open, members.stream().map(UnitRecorded::id).toList()));
    return group;
  }

  public UUID id() {
    return id;
  }

  public PlanIssued issued() {
    return piece(1, 1, List.copyOf(units.values()), groups, facts());
  }

  /** The same in three pieces: units, groups, tasks. */
  public List<PlanIssued> inPieces() {
    return List.of(
        piece(1, 3, List.copyOf(units.values()), List.of(), List.of()),
        piece(2, 3, List.of(), groups, List.of()),
        piece(3, 3, List.of(), List.of(), facts()));
  }

  private List<TaskFacts> facts() {
    return tasks.stream().map(TaskFixture::facts).toList();
  }

  private PlanIssued piece(
      int piece,
      int pieces,
      List<UnitFacts> pieceUnits,
      List<GroupFacts> pieceGroups,
      List<TaskFacts> pieceTasks) {
    return new PlanIssued(
        id,
        version,
        piece,
        pieces,
        new PlanFacts(
            "12",
            "KH-UBND",
            "Nâng cao Chỉ số PAPI năm 2026",
            List.of(2026),
            LocalDate.of(2026, 1, 9),
            issuedAt,
            false,
            relations,
            amendment),
        pieceUnits,
        pieceGroups,
        List.of(Land.YEAR_2026),
        pieceTasks,
        List.of());
  }

  /** An occurrence whose last permitted day is {@code day}. */
  public static OccurrenceFacts on(LocalDate day) {
    return new OccurrenceFacts(day.toString(), day, Deadline.endOf(day));
  }
}
