package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.platform.live.LiveStreams;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.Sweep;

/**
 * What is past due changes with the day, without a fact: whoever watches a status on this replica
 * gets it anew.
 */
@ApplicationScoped
class StatusDay implements Sweep {

  @Inject LiveStreams streams;

  private volatile LocalDate last;

  @Override
  public String name() {
    return "status-day";
  }

  @Override
  public boolean sweep(Instant now) {
    LocalDate today = Deadline.dayOf(now);
    if (!today.equals(last)) {
      last = today;
      streams.changed(StatusFeed.NAME);
    }
    return false;
  }
}
