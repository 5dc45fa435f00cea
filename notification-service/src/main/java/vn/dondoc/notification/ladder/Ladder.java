package vn.dondoc.notification.ladder;

import java.time.Instant;
import java.util.List;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * The rungs in the order in which they fire, whatever the calendar.
 *
 * @param name by which watches will refer to it once there are several
 */
public record Ladder(String name, List<Rung> rungs) {

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /** A rung with the instant at which it fires. */
  public record Laid(Rung rung, Instant at) {}

  /** Lays the rungs around a due instant. */
  public List<Laid> around(Instant dueAt, WorkingCalendar calendar) {
    return rungs.stream().map(rung -> new Laid(rung, rung.at(dueAt, calendar))).toList();
  }
}
