package vn.dondoc.notification.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.notification.notice.NoticeFacts;
import vn.dondoc.notification.notice.NoticeText;
import vn.dondoc.notification.notice.NoticeTexts;
import vn.dondoc.platform.trace.Traces;

/** Hands one e-mail to the mail server. */
@ApplicationScoped
class MailServer {

  @Inject ReactiveMailer mailer;
  @Inject NoticeTexts texts;
  @Inject Traces traces;
  @Inject Vertx vertx;

  /** After which the server is taken to have lost the e-mail. */
  @ConfigProperty(name = "dondoc.mail.give-up")
  Duration giveUp;

  /**
   * Connections are made on one event loop. From a thread of its own the client may hear the
   * server's greeting before it listens, and then both wait for each other until one gives up.
   */
  private Executor onEventLoop = Runnable::run;

  @PostConstruct
  void takeAnEventLoop() {
    Context context = vertx.getOrCreateContext();
    onEventLoop = task -> context.runOnContext(started -> task.run());
  }

  /** What becomes of the attempt; it never completes with an exception. */
  CompletableFuture<MailQueue.Outcome> send(MailQueue.Taken taken, NoticeFacts facts) {
    if (taken.email() == null) {
      return CompletableFuture.completedFuture(new MailQueue.Outcome(taken, MailFault.NO_ADDRESS));
    }
    NoticeText text = texts.of(facts, Language.valueOf(taken.language()));
    Mail mail =
        Mail.withText(taken.email(), text.subject(), text.text())
            .addHeader("Message-ID", taken.messageId());
    Span span = traces.start(taken.traceparent(), "e-mail", SpanKind.CLIENT);
    return mailer
        .send(mail)
        .runSubscriptionOn(onEventLoop)
        .ifNoItem()
        .after(giveUp)
        .fail()
        .map(sent -> new MailQueue.Outcome(taken, null))
        .onFailure()
        .recoverWithItem(fault -> new MailQueue.Outcome(taken, MailFault.of(fault)))
        .onTermination()
        .invoke(span::end)
        .subscribeAsCompletionStage();
  }
}
