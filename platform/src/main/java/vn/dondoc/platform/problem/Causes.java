package vn.dondoc.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The causes of a fault. Some drivers chain them in a circle. */
public final class Causes {

  private Causes() {}

  /** The fault itself first, its root last; none for null. */
  public static List<Throwable> of(Throwable fault) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> causes = new ArrayList<>();
    for (Throwable t = fault; t != null && seen.add(t); t = t.getCause()) {
      causes.add(t);
    }
    return causes;
  }
}
