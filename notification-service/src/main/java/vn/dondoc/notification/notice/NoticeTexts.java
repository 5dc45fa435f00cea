package vn.dondoc.notification.notice;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.dondoc.notification.contact.Language;

/** Puts a notice into words, from {@code templates/notice/<language>/<kind>.txt} (NO6). */
@ApplicationScoped
public class NoticeTexts {

  @Inject Engine engine;

  public NoticeText of(NoticeFacts facts, Language language) {
    String template =
        "notice/" + language.folder() + "/" + facts.kind().name().toLowerCase(Locale.ROOT);
    return NoticeText.of(engine.getTemplate(template).data("n", facts).render());
  }
}
