package vn.dondoc.platform.access;

/**
 * The predicate that decides which rows a caller sees, as a piece of SQL with the parameter {@code
 * :me} (the caller's unit): a row is visible if my unit, a unit below mine today, or a predecessor
 * of mine owns it, or my unit is related to its plan, task or regime.
 */
public final class Scope {

  /** The units that ended in favour of mine, at whatever distance; few, and none for most. */
  private static final String PREDECESSORS =
      """
      (select coalesce(array_agg(predecessor.id), '{}') from (
        with recursive before as (
          select u.id from unit_replica u where u.successors @> array[cast(:me as uuid)]
          union
          select u.id from before b join unit_replica u on u.successors @> array[b.id])
        select id from before) predecessor)""";

  private Scope() {}

  /**
   * @param owner column with the unit that owns the row, for example {@code a.unit_id}
   * @param objects columns with what my unit may be related to, for example {@code a.plan_id},
   *     {@code a.task_id}
   */
  public static String visible(String owner, String... objects) {
    return "(" + below(owner) + " or " + related(objects) + ")";
  }

  /** Rows of my unit, of one below it today, or of one that it carries on. */
  public static String below(String owner) {
    return "exists (select 1 from unit_replica scope_unit where scope_unit.id = "
        + owner
        + " and "
        + mine("scope_unit")
        + ")";
  }

  /**
   * Whether a unit is mine: my unit, one below it today, or one that ended in its favour. What a
   * predecessor had closed stays with it, and its successor sees it; what lay below a predecessor
   * has successors of its own.
   *
   * @param unit name of a row of {@code unit_replica}
   */
  public static String mine(String unit) {
    return "("
        + unit
        + ".path @> array[cast(:me as uuid)] or "
        + unit
        + ".id = any(cast("
        + PREDECESSORS
        + " as uuid[])))";
  }

  /** Rows whose plan, task or regime names my unit. */
  public static String related(String... objects) {
    return "exists (select 1 from access scope_access where scope_access.unit_id = cast(:me as uuid)"
        + " and scope_access.object_id in ("
        + String.join(", ", objects)
        + "))";
  }
}
