package vn.dondoc.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private Mailbox mailbox;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    mailbox = Mailbox.start(port);
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(port));
    session = Session.getInstance(properties);
  }

  @AfterEach
  void stop() {
    mailbox.close();
  }

  @Test
  void keepsWhatWasSentToAnybody() throws MessagingException {
    send("u.h99.01@demo.invalid", "Nhắc việc", "Còn 3 ngày", "<p>Còn 3 ngày</p>");
    send("u.h99.02@demo.invalid", "Khác", "…", "…");

    assertThat(mailbox.all()).hasSize(2);
    assertThat(mailbox.to("u.h99.01@demo.invalid"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.subject()).isEqualTo("Nhắc việc");
              assertThat(mail.text()).isEqualTo("Còn 3 ngày");
              assertThat(mail.from()).isEqualTo("dondoc@demo.invalid");
            });
  }

  @Test
  void showsAMailAsTextAndNeverAsMarkup() throws MessagingException {
    send("x@demo.invalid", "<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "");

    String list = page("/mailbox", MultiMap.caseInsensitiveMultiMap());
    String one = page("/mailbox", MultiMap.caseInsensitiveMultiMap().add("mail", "1"));

    assertThat(list).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(one)
        .contains("&lt;img src=x onerror=alert(2)&gt;")
        .doesNotContain("<script>", "<img");
  }

  @Test
  void tellsScriptsTheSame() throws MessagingException, IOException {
    send("a@demo.invalid", "Một", "1", "");
    send("b@demo.invalid", "Hai", "2", "");

    JsonNode mails =
        new ObjectMapper()
            .readTree(
                page(
                    "/mailbox.json",
                    MultiMap.caseInsensitiveMultiMap().add("to", "b@demo.invalid")));

    assertThat(mails.findValuesAsText("subject")).containsExactly("Hai");
    assertThat(mails.findValuesAsText("text")).containsExactly("2");
  }

  private String page(String path, MultiMap parameters) {
    return MailboxPages.of(mailbox).get(path).content().apply(parameters);
  }

  private void send(String to, String subject, String text, String html) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress("dondoc@demo.invalid"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, "UTF-8");
    MimeBodyPart marked = new MimeBodyPart();
    marked.setText(html, "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, marked));
    Transport.send(message);
  }
}
