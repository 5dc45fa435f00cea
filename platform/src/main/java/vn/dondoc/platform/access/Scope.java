package vn.dondoc.platform.access;

/**
 * The predicate that decides which rows a caller sees, as a piece of SQL with the parameter {@code
 * :me} (the caller's unit): a row is visible if my unit, or a unit below mine today, owns it, or my
 * unit is related to its plan, task or regime.
 */
public final class Scope {

  private Scope() {}

  /**
   * @param owner column with the unit that owns the row, for example {@code a.unit_id}
   * @param objects columns with what my unit may be related to, for example {@code a.plan_id},
   *     {@code a.task_id}
   */
  public static String visible(String owner, String... objects) {
    return "(" + below(owner) + " or " + related(objects) + ")";
  }

  /** Rows of my unit or of one below it today. */
  public static String below(String owner) {
    return "exists (select 1 from unit_replica scope_unit where scope_unit.id = "
        + owner
        + " and scope_unit.path @> array[cast(:me as uuid)])";
  }

  /** Rows whose plan, task or regime names my unit. */
  public static String related(String... objects) {
    return "exists (select 1 from access scope_access where scope_access.unit_id = cast(:me as uuid)"
        + " and scope_access.object_id in ("
        + String.join(", ", objects)
        + "))";
  }
}
