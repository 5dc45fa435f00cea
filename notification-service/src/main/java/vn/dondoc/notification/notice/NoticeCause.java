package vn.dondoc.notification.notice;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.plan.PlanEnd;

/**
 * Why a notice is written; together with kind and unit it is what makes a second one impossible.
 *
 * @param sourceId the plan, or the standing regime
 * @param owed null where the notice is of the plan as a whole
 * @param rung null where no rung fired
 * @param step null where nothing is counted
 * @param item null unless the notice is of one item
 * @param amendment null unless the plan was amended
 * @param act null unless work passed to the unit by one
 * @param end null unless the plan has ended
 */
public record NoticeCause(
    UUID planId,
    UUID sourceId,
    WatchKind owed,
    Instant dueAt,
    Rung rung,
    Step step,
    Item item,
    Amendment amendment,
    Act act,
    End end) {

  /** A rung of a watch that fired for one version of its due instant. */
  public record Rung(UUID watchId, int dueVersion, String code) {}

  /** "Reminder {@code no} of {@code of}". */
  public record Step(int no, int of) {}

  /**
   * One assignment or obligation as of a version.
   *
   * @param subjectId its task or regime
   * @param label its occurrence or period
   */
  public record Item(UUID id, long version, UUID subjectId, String label) {}

  /**
   * The version of the plan that an amendment made.
   *
   * @param document as it is cited, and {@code reason}: null where the plan does not say
   */
  public record Amendment(int version, String document, String reason) {}

  /** The plan was amended, and something that the unit owes is concerned. */
  public static NoticeCause amendment(UUID planId, WatchKind owed, Amendment amendment) {
    return new NoticeCause(planId, planId, owed, null, null, null, null, amendment, null, null);
  }

  /**
   * A reform act.
   *
   * @param citation its number and symbol
   */
  public record Act(UUID id, String citation) {}

  /** The plan was issued and asks something of the unit. */
  public static NoticeCause plan(UUID planId) {
    return new NoticeCause(planId, planId, null, null, null, null, null, null, null, null);
  }

  /** A rung fired. */
  public static NoticeCause rung(
      WatchKind owed, UUID planId, UUID sourceId, Rung rung, Instant dueAt, Step step) {
    return new NoticeCause(planId, sourceId, owed, dueAt, rung, step, null, null, null, null);
  }

  /** Something happened to one item. */
  public static NoticeCause item(
      WatchKind owed, UUID planId, UUID sourceId, Item item, Instant dueAt) {
    return new NoticeCause(planId, sourceId, owed, dueAt, null, null, item, null, null, null);
  }

  /** An act passed open work of the plan, or standing regime, to the unit. */
  public static NoticeCause act(UUID planId, UUID sourceId, Act act) {
    return new NoticeCause(planId, sourceId, null, null, null, null, null, null, act, null);
  }

  /**
   * How the plan ended.
   *
   * @param reason null where the plan does not say
   */
  public record End(PlanEnd how, String reason) {}

  /** The plan ended while the unit had open work of it. */
  public static NoticeCause end(UUID planId, End end) {
    return new NoticeCause(planId, planId, null, null, null, null, null, null, null, end);
  }
}
