package vn.dondoc.task.assignment;

import static vn.dondoc.platform.contract.task.AssignmentStatus.ASSIGNED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.CANCELLED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.COMPLETED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.IN_PROGRESS;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RECEIVED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RETURNED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUBMITTED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUSPENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.DomainException;

/**
 * What one unit owes of one occurrence of one task (domain.md 1.11). Set-wise SQL only creates the
 * initial row; everything after that is decided here.
 */
@Entity
public class Assignment {

  /**
   * The only legal moves. To {@code CANCELLED} and out of it lead amendments and ends of the plan,
   * nothing that a caller does.
   */
  private static final Map<AssignmentStatus, Set<AssignmentStatus>> MOVES =
      Map.of(
          ASSIGNED, Set.of(RECEIVED, CANCELLED),
          RECEIVED, Set.of(IN_PROGRESS, CANCELLED),
          IN_PROGRESS, Set.of(IN_PROGRESS, SUBMITTED, CANCELLED),
          SUBMITTED, Set.of(COMPLETED, RETURNED, CANCELLED),
          RETURNED, Set.of(IN_PROGRESS, SUBMITTED, CANCELLED),
          COMPLETED, Set.of(),
          SUSPENDED, Set.of(CANCELLED),
          CANCELLED, Set.of(ASSIGNED));

  @Id private UUID id;

  @Version private long version;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "task_id")
  private UUID taskId;

  @Column(name = "task_seq")
  private int taskSeq;

  @Column(name = "unit_id")
  private UUID unitId;

  /** The unit to which it was first assigned; a reform may have passed it on. */
  @Column(name = "origin_unit_id")
  private UUID originUnitId;

  private boolean requested;
  private String occurrence;

  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  private int percent;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "original_due_at")
  private Instant originalDueAt;

  @Column(name = "due_version")
  private int dueVersion;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  @Column(name = "first_submitted_at")
  private Instant firstSubmittedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "handed_in")
  private boolean handedIn;

  /** Rises with every act, so that each of them raises the version too. */
  private int entries;

  protected Assignment() {}

  /**
   * The initial state of what a plan asks of a unit.
   *
   * @param requested whether the unit takes no orders and is only asked (rule T6)
   * @param dueAt exclusive due instant of the occurrence, null where none is resolved
   */
  public static Assignment of(
      UUID planId,
      UUID taskId,
      int taskSeq,
      UUID unitId,
      boolean requested,
      String occurrence,
      Instant dueAt,
      Instant now) {
    Assignment made = new Assignment();
    made.version = 1;
    made.planId = planId;
    made.taskId = taskId;
    made.taskSeq = taskSeq;
    made.unitId = unitId;
    made.originUnitId = unitId;
    made.requested = requested;
    made.occurrence = occurrence;
    made.status = ASSIGNED;
    made.dueAt = dueAt;
    made.originalDueAt = dueAt;
    made.dueVersion = 1;
    made.assignedAt = now;
    return made;
  }

  /** Whether the table allows this move. */
  public static boolean legal(AssignmentStatus from, AssignmentStatus to) {
    return MOVES.get(from).contains(to);
  }

  /** The unit takes note. */
  public void receive() {
    move(RECEIVED);
  }

  /** The unit reports how far it is. */
  public void progress(int reached) {
    move(IN_PROGRESS);
    percent = reached;
  }

  /**
   * The unit hands its result in. Where the task names a product, it comes with it or with a
   * recorded waiver (rule T9).
   *
   * @param brings whether product or waiver are there
   * @param now read after this row was locked, so that a sweep and a submission never disagree
   */
  public void submit(boolean productNamed, boolean brings, Instant now) {
    move(SUBMITTED);
    requireProduct(productNamed, brings);
    handedIn = brings;
    submittedAt = now;
    if (firstSubmittedAt == null) {
      firstSubmittedAt = now;
    }
  }

  /** The focal agency confirms the result; the rule of the product holds at this door too. */
  public void complete(boolean productNamed, Instant now) {
    move(COMPLETED);
    requireProduct(productNamed, handedIn);
    percent = 100;
    completedAt = now;
  }

  /** The focal agency sends the result back; returned is not completed. */
  public void giveBack() {
    move(RETURNED);
  }

  /** The plan asks it no more; what is completed stays. Set-wise SQL does it for many. */
  public void cancel() {
    move(CANCELLED);
  }

  /** The plan asks again what it had cancelled: from the beginning, the first due instant kept. */
  public void assignAgain(Instant due, Instant now) {
    move(ASSIGNED);
    percent = 0;
    handedIn = false;
    assignedAt = now;
    firstSubmittedAt = null;
    submittedAt = null;
    if (!Objects.equals(dueAt, due)) {
      dueAt = due;
      dueVersion++;
    }
  }

  /** The plan moved the due instant; the original one is kept, what is completed stays judged. */
  public void moveDue(Instant due) {
    if (!legal(status, CANCELLED)) {
      throw new DomainException(AssignmentProblem.STATE_NOT_ALLOWED, status);
    }
    dueAt = due;
    dueVersion++;
    entries++;
  }

  private void move(AssignmentStatus to) {
    if (!legal(status, to)) {
      throw new DomainException(AssignmentProblem.STATE_NOT_ALLOWED, status);
    }
    status = to;
    entries++;
  }

  private static void requireProduct(boolean named, boolean there) {
    if (named && !there) {
      throw DomainException.of("/product", AssignmentProblem.PRODUCT_REQUIRED);
    }
  }

  /** How many acts are on record, and so the number of the last one. */
  public int entries() {
    return entries;
  }

  /**
   * The full state that events carry.
   *
   * @param dimensions of the task
   */
  public AssignmentState state(List<String> dimensions) {
    return new AssignmentState(
        id,
        version,
        planId,
        taskId,
        taskSeq,
        unitId,
        requested,
        occurrence,
        dimensions,
        status,
        percent,
        dueAt,
        originalDueAt,
        dueVersion,
        submittedAt,
        completedAt,
        firstSubmittedAt,
        originUnitId.equals(unitId) ? null : originUnitId);
  }
}
