package vn.dondoc.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.notification.notice.NoticeFacts;
import vn.dondoc.notification.notice.NoticeReader;
import vn.dondoc.notification.notice.NoticeText;
import vn.dondoc.notification.notice.NoticeTexts;
import vn.dondoc.platform.time.Sweep;

/**
 * Sends the e-mails that are due. It runs last and waits a few seconds at most, so that a mail
 * server that hangs delays nobody else; one that is away is asked again a minute later.
 */
@ApplicationScoped
@Priority(10)
public class MailSending implements Sweep {

  private static final Logger LOG = Logger.getLogger(MailSending.class);
  private static final int CHUNK = 20;
  private static final int POSTPONED_AT_ONCE = 1000;
  private static final Duration SERVER_REST = Duration.ofMinutes(1);

  @Inject MailQueue queue;
  @Inject ReactiveMailer mailer;
  @Inject NoticeReader reader;
  @Inject NoticeTexts texts;

  /** On in a restored system until an operator has looked: nothing is sent a second time. */
  @ConfigProperty(name = "dondoc.sending.held")
  boolean held;

  /** How long the server may take over one e-mail. */
  @ConfigProperty(name = "dondoc.mail.patience")
  Duration patience;

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
    if (held) {
      return false;
    }
    List<MailQueue.Taken> taken = queue.take(now, CHUNK);
    if (taken.isEmpty()) {
      return false;
    }
    List<MailQueue.Outcome> outcomes = send(taken);
    queue.settle(outcomes, now);
    long sent = outcomes.stream().filter(o -> o.fault() == null).count();
    LOG.infof("E-mails: %d sent, %d not", sent, outcomes.size() - sent);
    if (outcomes.stream().anyMatch(o -> o.fault() == MailFault.SERVER_AWAY)) {
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

  private List<MailQueue.Outcome> send(List<MailQueue.Taken> taken) {
    Map<UUID, NoticeFacts> facts =
        reader.facts(taken.stream().map(MailQueue.Taken::noticeId).distinct().toList());
    List<Uni<MailQueue.Outcome>> attempts =
        taken.stream().map(one -> attempt(one, facts.get(one.noticeId()))).toList();
    return Uni.join().all(attempts).andCollectFailures().await().indefinitely();
  }

  private Uni<MailQueue.Outcome> attempt(MailQueue.Taken taken, NoticeFacts facts) {
    if (taken.email() == null) {
      return Uni.createFrom().item(new MailQueue.Outcome(taken, MailFault.NO_ADDRESS));
    }
    NoticeText text = texts.of(facts, Language.valueOf(taken.language()));
    Mail mail =
        Mail.withText(taken.email(), text.subject(), text.text())
            .addHeader("Message-ID", taken.messageId());
    return mailer
        .send(mail)
        .ifNoItem()
        .after(patience)
        .fail()
        .map(sent -> new MailQueue.Outcome(taken, null))
        .onFailure()
        .recoverWithItem(fault -> new MailQueue.Outcome(taken, MailFault.of(fault)));
  }

  @Override
  public long pending(Instant now) {
    return held ? 0 : queue.waiting(now);
  }

  @Override
  public Optional<Instant> next(Instant now) {
    return held ? Optional.empty() : queue.next(now);
  }
}
