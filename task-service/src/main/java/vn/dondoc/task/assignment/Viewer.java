package vn.dondoc.task.assignment;

import java.util.Locale;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;

/** Who reads a view, and in which language. */
public record Viewer(Actor actor, Locale locale) {

  /** The unit whose eyes it is seen with; refused where the account has none. */
  public UUID unit() {
    return actor.unit();
  }
}
