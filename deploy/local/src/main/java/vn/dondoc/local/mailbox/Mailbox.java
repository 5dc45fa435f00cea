package vn.dondoc.local.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** All mail sent since the stack came up; kept in memory. */
public final class Mailbox implements AutoCloseable {
  /** It would log a line for every recipient. Held here, because loggers are collected. */
  private static final Logger LIBRARY = Logger.getLogger("com.icegreen.greenmail");

  private final GreenMail server;

  private Mailbox(GreenMail server) {
    this.server = server;
  }

  /** Listens when this returns. */
  public static Mailbox start(int port) {
    LIBRARY.setLevel(Level.WARNING);
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    GreenMail server = new GreenMail(setup);
    server.start();
    return new Mailbox(server);
  }

  /** Oldest first. */
  public List<Mail> all() {
    List<MimeMessage> messages =
        Arrays.stream(server.getReceivedMessages())
            .sorted(Comparator.comparing(Mailbox::received))
            .toList();
    return IntStream.range(0, messages.size())
        .mapToObj(index -> read(index + 1, messages.get(index)))
        .toList();
  }

  public List<Mail> to(String address) {
    return all().stream().filter(mail -> mail.to().contains(address)).toList();
  }

  private static Instant received(MimeMessage message) {
    try {
      return message.getReceivedDate().toInstant();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mail read(int number, MimeMessage message) {
    try {
      return new Mail(
          number,
          Objects.requireNonNullElse(message.getMessageID(), ""),
          message.getReceivedDate().toInstant(),
          String.join(", ", addresses(message.getFrom())),
          addresses(message.getRecipients(Message.RecipientType.TO)),
          Objects.requireNonNullElse(message.getSubject(), ""),
          text(message));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> addresses(Address[] addresses) {
    return addresses == null
        ? List.of()
        : Arrays.stream(addresses)
            .map(a -> a instanceof InternetAddress mail ? mail.getAddress() : a.toString())
            .toList();
  }

  /** The plain text where there is one, else the first text of any kind. */
  private static String text(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/*")) {
      return String.valueOf(part.getContent());
    }
    String found = "";
    if (part.getContent() instanceof Multipart parts) {
      for (int index = 0; index < parts.getCount(); index++) {
        Part inner = parts.getBodyPart(index);
        String text = text(inner);
        if (inner.isMimeType("text/plain")) {
          return text;
        }
        found = found.isEmpty() ? text : found;
      }
    }
    return found;
  }

  @Override
  public void close() {
    server.stop();
  }
}
