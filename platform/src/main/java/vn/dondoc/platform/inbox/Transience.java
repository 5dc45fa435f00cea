package vn.dondoc.platform.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import vn.dondoc.platform.problem.Causes;

/**
 * Tells a passing fault (the database restarts, a lock times out) from a lasting one. What passes
 * is tried again; what lasts is refused or becomes a dead letter.
 */
public final class Transience {

  /**
   * SQLSTATE classes: 08 connection, 40 rollback, 53 resources, 55 object in use, 57 operator
   * intervention, 58 system.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  private Transience() {}

  public static boolean isTransient(Throwable fault) {
    for (Throwable t : Causes.of(fault)) {
      if (t instanceof SQLException sql) {
        // The pool's own "acquisition timeout" carries no state.
        String state = sql.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
      }
      if (t instanceof IOException && !(t instanceof com.fasterxml.jackson.core.JacksonException)) {
        return true;
      }
    }
    return false;
  }
}
