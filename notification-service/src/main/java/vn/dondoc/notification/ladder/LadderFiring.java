package vn.dondoc.notification.ladder;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.notification.contact.Recipients;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.notification.notice.NoticeDraft;
import vn.dondoc.notification.notice.NoticePosting;
import vn.dondoc.platform.replica.CalendarReplica;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * Fires the rungs whose instant has come. The watch is locked and its state read again, so that
 * nothing fires for what was settled meanwhile.
 */
@ApplicationScoped
@Priority(20)
public class LadderFiring implements Sweep {

  private static final Logger LOG = Logger.getLogger(LadderFiring.class);
  private static final int CHUNK = 200;

  @Inject WatchRows rows;
  @Inject Ladders ladders;
  @Inject CalendarReplica calendars;
  @Inject Recipients recipients;
  @Inject Overseers overseers;
  @Inject NoticePosting posting;
  @Inject MeterRegistry meters;

  @Override
  public String name() {
    return "ladder-firing";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    long generation = rows.generation();
    List<Watch> watches = rows.due(now, CHUNK);
    if (watches.isEmpty()) {
      return false;
    }
    fire(watches, generation, now);
    return watches.size() == CHUNK;
  }

  private void fire(List<Watch> watches, long generation, Instant now) {
    Ladder ladder = ladders.usual();
    WorkingCalendar calendar = calendars.calendar();
    RungAddressing addressing = addressing(watches, now);
    Map<Instant, List<Laid>> laid = new HashMap<>();
    List<WatchRows.Standing> standings = new ArrayList<>();
    List<NoticeDraft> drafts = new ArrayList<>();
    for (Watch watch : watches) {
      List<Laid> rungs =
          laid.computeIfAbsent(watch.dueAt(), dueAt -> ladder.around(dueAt, calendar));
      List<Laid> due = watch.due(rungs, now);
      Watch after = due.isEmpty() ? watch : watch.after(due.getLast().rung().position());
      standings.add(new WatchRows.Standing(watch.id(), after.lastRung(), after.next(rungs)));
      RungAddressing.Addressed addressed = addressing.address(watch, rungs, due);
      drafts.addAll(addressed.notices());
      addressed
          .empty()
          .forEach(rung -> meters.counter("dondoc.ladder.empty", "rung", rung).increment());
    }
    int written = posting.post("ladder", drafts);
    rows.write(standings, generation);
    LOG.infof("Ladder fired: %d watches, %d notices", watches.size(), written);
  }

  private RungAddressing addressing(List<Watch> watches, Instant now) {
    Set<UUID> sources = new LinkedHashSet<>();
    Set<UUID> units = new LinkedHashSet<>();
    for (Watch watch : watches) {
      sources.add(watch.sourceId());
      units.add(watch.unitId());
    }
    Overseers.Related related = overseers.of(sources);
    units.addAll(related.all());
    return new RungAddressing(recipients.of(units, Deadline.dayOf(now)), related);
  }

  @Override
  public long pending(Instant now) {
    return rows.countDue(now);
  }

  @Override
  public Optional<Instant> next(Instant now) {
    return rows.next(now);
  }
}
