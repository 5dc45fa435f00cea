package vn.dondoc.local.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.local.gateway.Html;
import vn.dondoc.local.gateway.Page;

/** The mailbox for the browser and for scripts. */
public final class MailboxPages {
  private static final int NEWEST = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Mailbox mailbox;

  private MailboxPages(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public static Map<String, Page> of(Mailbox mailbox) {
    MailboxPages pages = new MailboxPages(mailbox);
    return Map.of(
        "/mailbox", Page.html(pages::html),
        "/mailbox.json", Page.json(pages::json));
  }

  private String html(MultiMap parameters) {
    List<Mail> mails = wanted(parameters);
    String number = parameters.get("mail");
    return mails.stream()
        .filter(mail -> Integer.toString(mail.number()).equals(number))
        .findFirst()
        .map(MailboxPages::one)
        .orElseGet(() -> list(mails));
  }

  private static String list(List<Mail> mails) {
    String rows =
        mails.reversed().stream()
            .limit(NEWEST)
            .map(
                mail ->
                    "<tr><td>%d</td><td>%s</td><td>%s</td><td><a href=\"/mailbox?mail=%d\">%s</a></td></tr>"
                        .formatted(
                            mail.number(),
                            mail.received(),
                            Html.escape(String.join(", ", mail.to())),
                            mail.number(),
                            Html.escape(mail.subject().isBlank() ? "(…)" : mail.subject())))
            .collect(Collectors.joining("\n"));
    return Html.page(
        "Hộp thư (%d)".formatted(mails.size()),
        "<table><tr><th>#<th>Nhận<th>Người nhận<th>Tiêu đề</tr>\n" + rows + "</table>");
  }

  private static String one(Mail mail) {
    return Html.page(
        mail.subject(),
        "<p><a href=\"/mailbox\">← Hộp thư</a></p><p>%s<br>%s → %s<br>%s</p><pre>%s</pre>"
            .formatted(
                mail.received(),
                Html.escape(mail.from()),
                Html.escape(String.join(", ", mail.to())),
                Html.escape(mail.messageId()),
                Html.escape(mail.text())));
  }

  private String json(MultiMap parameters) {
    List<Map<String, Object>> rows =
        wanted(parameters).stream()
            .map(
                mail ->
                    Map.<String, Object>of(
                        "number", mail.number(),
                        "messageId", mail.messageId(),
                        "received", mail.received().toString(),
                        "from", mail.from(),
                        "to", mail.to(),
                        "subject", mail.subject(),
                        "text", mail.text()))
            .toList();
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All, or with {@code ?to=} those to one address. */
  private List<Mail> wanted(MultiMap parameters) {
    String address = parameters.get("to");
    return address == null ? mailbox.all() : mailbox.to(address);
  }
}
