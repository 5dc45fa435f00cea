package vn.dondoc.notification.delivery;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import vn.dondoc.notification.notice.NoticeFacts;
import vn.dondoc.notification.notice.NoticeReader;
import vn.dondoc.platform.time.Sweep;

/**
 * Sends the e-mails that are due. It runs last and waits a few seconds at most, so that a mail
 * server that hangs delays nobody else: what it has not answered by then stays in flight, is not
 * tried again meanwhile, and is settled by its late answer. A server that is away is asked again a
 * minute later.
 */
@ApplicationScoped
@Priority(10)
public class MailSending implements Sweep {

  private static final Logger LOG = Logger.getLogger(MailSending.class);
  private static final int CHUNK = 20;
  private static final int POSTPONED_AT_ONCE = 1000;
  private static final Duration SERVER_REST = Duration.ofMinutes(1);

  @Inject MailQueue queue;
  @Inject MailServer server;
  @Inject NoticeReader reader;
  @Inject ManagedExecutor workers;

  /** On in a restored system until an operator has looked: nothing is sent a second time. */
  @ConfigProperty(name = "dondoc.sending.held")
  boolean held;

  /** How long a sweep waits for the server's answers. */
  @ConfigProperty(name = "dondoc.mail.patience")
  Duration patience;

  private final AtomicInteger inFlight = new AtomicInteger();

  void tellWhetherHeld(@Observes StartupEvent event) {
    if (held) {
      LOG.warn("Sending is held (dondoc.sending.held): e-mails wait.");
    }
  }

  @Override
  public String name() {
    return "mail-sending";
  }

  @Override
  public boolean sweep(Instant now) {
    if (held || inFlight.get() > 0) {
      return false;
    }
    List<MailQueue.Taken> taken = queue.take(now, CHUNK);
    if (taken.isEmpty()) {
      return false;
    }
    List<MailQueue.Outcome> outcomes = send(taken, now);
    queue.settle(outcomes, now);
    if (outcomes.size() < taken.size()
        || outcomes.stream().anyMatch(o -> o.fault() == MailFault.SERVER_AWAY)) {
      postponeTheOthers(now);
      return false;
    }
    return taken.size() == CHUNK;
  }

  private void postponeTheOthers(Instant now) {
    boolean more = true;
    while (more) {
      more = queue.postpone(now, SERVER_REST, POSTPONED_AT_ONCE);
    }
  }

  /** The outcomes that came in time; the late ones settle themselves. */
  private List<MailQueue.Outcome> send(List<MailQueue.Taken> taken, Instant now) {
    Map<UUID, NoticeFacts> facts =
        reader.facts(taken.stream().map(MailQueue.Taken::noticeId).distinct().toList());
    List<CompletableFuture<MailQueue.Outcome>> attempts =
        taken.stream().map(one -> server.send(one, facts.get(one.noticeId()))).toList();
    CompletableFuture.allOf(attempts.toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    List<MailQueue.Outcome> outcomes = new ArrayList<>();
    for (CompletableFuture<MailQueue.Outcome> attempt : attempts) {
      MailQueue.Outcome outcome = attempt.getNow(null);
      if (outcome == null) {
        settleLate(attempt, now);
      } else {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private void settleLate(CompletableFuture<MailQueue.Outcome> attempt, Instant now) {
    inFlight.incrementAndGet();
    var _ =
        attempt
            .thenAcceptAsync(outcome -> queue.settle(List.of(outcome), now), workers)
            .whenComplete(
                (settled, fault) -> {
                  inFlight.decrementAndGet();
                  if (fault != null) {
                    LOG.warnf("A late answer of the mail server could not be noted: %s", fault);
                  }
                });
  }

  @Override
  public long pending(Instant now) {
    return held ? 0 : queue.waiting(now) + inFlight.get();
  }

  @Override
  public Optional<Instant> next(Instant now) {
    return held ? Optional.empty() : queue.next(now);
  }
}
