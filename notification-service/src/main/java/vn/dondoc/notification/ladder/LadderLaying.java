package vn.dondoc.notification.ladder;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.platform.replica.CalendarReplica;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * Computes when the next rung of a watch fires: after anything about the watch changed, and for all
 * of them after the calendar did. A holiday declared late is one row of the calendar and no work in
 * its transaction; rungs that have fired stay fired.
 */
@ApplicationScoped
@Priority(30)
public class LadderLaying implements Sweep {

  private static final int CHUNK = 500;

  @Inject WatchRows rows;
  @Inject Ladders ladders;
  @Inject CalendarReplica calendars;

  @Override
  public String name() {
    return "ladder-laying";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    long generation = rows.generation();
    List<Watch> watches = rows.unlaid(generation, CHUNK);
    if (watches.isEmpty()) {
      return false;
    }
    Ladder ladder = ladders.usual();
    WorkingCalendar calendar = calendars.calendar();
    Map<Instant, List<Laid>> laid = new HashMap<>();
    List<WatchRows.Standing> standings = new ArrayList<>();
    for (Watch watch : watches) {
      List<Laid> rungs =
          laid.computeIfAbsent(watch.dueAt(), dueAt -> ladder.around(dueAt, calendar));
      standings.add(new WatchRows.Standing(watch.id(), watch.lastRung(), watch.next(rungs)));
    }
    rows.write(standings, generation);
    return watches.size() == CHUNK;
  }

  @Override
  public long pending(Instant now) {
    return rows.countUnlaid();
  }
}
