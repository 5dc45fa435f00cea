package vn.dondoc.notification.delivery;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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

  /** After which the server is taken to have lost the e-mail. */
  @ConfigProperty(name = "dondoc.mail.give-up")
  Duration giveUp;

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
