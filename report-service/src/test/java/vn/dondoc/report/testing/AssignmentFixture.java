package vn.dondoc.report.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsMade;

/** An assignment as task-service tells it: just assigned, without a due instant. */
public final class AssignmentFixture {

  private final UUID plan;
  private final UnitRecorded unit;
  private final int task;
  private UUID id = UUID.randomUUID();
  private long version = 1;
  private boolean requested;
  private List<String> dimensions = List.of();
  private AssignmentStatus status = AssignmentStatus.ASSIGNED;
  private Instant dueAt;
  private Instant submittedAt;
  private Instant completedAt;
  private Instant firstSubmittedAt;

  private AssignmentFixture(UUID plan, UnitRecorded unit, int task) {
    this.plan = plan;
    this.unit = unit;
    this.task = task;
  }

  public static AssignmentFixture anAssignment(UUID plan, UnitRecorded unit, int task) {
    return new AssignmentFixture(plan, unit, task);
  }

  public AssignmentFixture id(UUID known) {
    id = known;
    return this;
  }

  public AssignmentFixture version(long number) {
    version = number;
    return this;
  }

  public AssignmentFixture requested() {
    requested = true;
    return this;
  }

  public AssignmentFixture serving(String... codes) {
    dimensions = Arrays.asList(codes);
    return this;
  }

  public AssignmentFixture is(AssignmentStatus now) {
    status = now;
    return this;
  }

  public AssignmentFixture due(Instant instant) {
    dueAt = instant;
    return this;
  }

  public AssignmentFixture submitted(Instant instant) {
    submittedAt = instant;
    firstSubmittedAt = firstSubmittedAt == null ? instant : firstSubmittedAt;
    status = AssignmentStatus.SUBMITTED;
    return this;
  }

  public AssignmentFixture completed(Instant instant) {
    completedAt = instant;
    status = AssignmentStatus.COMPLETED;
    return this;
  }

  public AssignmentState state() {
    return new AssignmentState(
        id,
        version,
        plan,
        UUID.nameUUIDFromBytes(("task" + task).getBytes(StandardCharsets.UTF_8)),
        task,
        unit.id(),
        requested,
        "once",
        dimensions,
        status,
        status == AssignmentStatus.COMPLETED ? 100 : 0,
        dueAt,
        dueAt,
        1,
        submittedAt,
        completedAt,
        firstSubmittedAt,
        null);
  }

  /** What a plan asks of a unit. */
  public static AssignmentsMade made(AssignmentState... rows) {
    return new AssignmentsMade(
        rows[0].planId(), 1, rows[0].unitId(), 1, PlanFixture.ISSUED_AT, List.of(rows));
  }
}
