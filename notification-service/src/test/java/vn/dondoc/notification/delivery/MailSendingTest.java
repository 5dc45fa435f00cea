package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.id;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.missed;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.plan;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.MailPort;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.notification.testing.Stored;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.notification.NoticeFailed;
import vn.dondoc.platform.testing.Outboxes;

@QuarkusTest
class MailSendingTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @Inject Stored stored;
  @Inject MailSending sending;
  @Inject MailServer way;

  private final GreenMail server =
      new GreenMail(new ServerSetup(MailPort.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void knowThePlanAndTwoAddresses() {
    feed(plan(ISSUED));
    stored.contact(id("officerA"), "officer.a@example.test", "VI");
    stored.contact(id("headA"), "head.a@example.test", "EN");
  }

  @AfterEach
  void stop() {
    server.stop();
    waiting(Duration.ofMinutes(1), Duration.ofMinutes(1));
  }

  @Test
  void sendsToEachPersonInTheirLanguage() throws MessagingException {
    server.start();
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();

    assertThat(received("officer.a@example.test"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.getSubject())
                    .isEqualTo("[Đôn Đốc] Giao nhiệm vụ theo văn bản số 120/KH-UBND"));
    assertThat(received("head.a@example.test"))
        .singleElement()
        .satisfies(
            mail ->
                assertThat(mail.getSubject())
                    .isEqualTo("[Đôn Đốc] Tasks assigned under 120/KH-UBND"));
    assertThat(Outboxes.events(db, NoticeDelivered.class))
        .extracting(NoticeDelivered::channel)
        .containsExactlyInAnyOrder("INBOX", "INBOX", "EMAIL", "EMAIL");
  }

  @Test
  void aReminderSaysWhatIsDueWhenAndWhatFollows() throws MessagingException, IOException {
    server.start();
    feed(opened(COMMUNE_A, DUE, ISSUED));
    walkTo(at("2026-04-22T09:00"));

    MimeMessage second = received("officer.a@example.test").getLast();
    assertThat(second.getSubject())
        .isEqualTo("[Đôn Đốc] Nhắc lần 2/5: gửi báo cáo chậm nhất ngày 07/05/2026");
    assertThat(second.getContent().toString())
        .contains("Kính gửi: UBND xã Bình Minh")
        .contains("- Báo cáo quý về chỉ số PAPI (2026-Q1)")
        .contains("văn bản số 120/KH-UBND: Nâng cao chỉ số PAPI năm 2026")
        .contains("người đứng đầu")
        .contains("/notices/");
  }

  @Test
  void aServerThatIsAwayDelaysEmailsAndNothingElse() throws MessagingException {
    feed(opened(COMMUNE_A, DUE, ISSUED));
    walkTo(DUE);
    feed(missed(COMMUNE_A, DUE));
    clock.set(DUE.plus(Duration.ofSeconds(30)));
    sweeps.runAll();

    assertThat(toldOfRungs()).hasSize(6);
    assertThat(stored.deliveries("PENDING")).as("of the last two days").isEqualTo(3);
    assertThat(sweeps.pending(clock.instant())).isZero();
  }

  @Test
  void sendsWithTheSameMessageIdOnceTheServerIsBack() throws MessagingException {
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();
    List<String> before = stored.messageIds();
    assertThat(sweeps.next(clock.instant())).isEqualTo(clock.instant().plusSeconds(60));

    server.start();
    sweeps.runAll();
    assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
    clock.advance(Duration.ofMinutes(1));
    sweeps.runAll();

    assertThat(messageIds()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(stored.deliveries("SENT")).isEqualTo(4);
    sweeps.runAll();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void givesUpAfterEightAttemptsAndSaysSo() {
    feed(made(COMMUNE_A, 1, null, ISSUED));
    walkTo(at("2026-04-20T00:00"));

    assertThat(stored.deliveries("FAILED")).isEqualTo(2);
    assertThat(stored.attempts()).containsOnly(8);
    assertThat(Outboxes.events(db, NoticeFailed.class))
        .hasSize(2)
        .extracting(NoticeFailed::cause)
        .containsOnly("SERVER_AWAY");
    assertThat(notices()).hasSize(1);
  }

  @Test
  void aServerThatHangsIsLeftAfterAWhileAndNothingIsTriedTwiceMeanwhile() throws IOException {
    try (ServerSocket mute =
        new ServerSocket(MailPort.port(), 50, InetAddress.getLoopbackAddress())) {
      assertThat(mute.isBound()).isTrue();
      waiting(Duration.ofMillis(500), Duration.ofSeconds(3));
      feed(made(COMMUNE_A, 1, null, ISSUED));
      sweeps.runAll();
      assertThat(sweeps.pending(clock.instant())).as("in flight").isEqualTo(2);
      clock.advance(Duration.ofHours(1));
      sweeps.runAll();
      assertThat(stored.attempts()).containsOnly(1);
    }

    await().until(() -> stored.deliveriesWithFault("SERVER_AWAY") == 2);
    assertThat(stored.deliveries("PENDING")).isEqualTo(2);
    assertThat(notices()).hasSize(1);
  }

  /** One connection in thirty waited half a minute for a greeting that had come already. */
  @RepeatedTest(20)
  void hearsTheServerHoweverSoonItSpeaks() {
    server.start();
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void waitsForThePlanBeforeItPutsANoticeIntoWords() {
    server.start();
    stored.forgetPlan();
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();
    assertThat(server.getReceivedMessages()).isEmpty();

    feed(plan(ISSUED));
    sweeps.runAll();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void aPersonWithoutAnAddressHasTheInboxOnly() {
    server.start();
    stored.contact(id("headA"), null, "VI");
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(stored.deliveries("SENT")).isEqualTo(3);
  }

  private void waiting(Duration patience, Duration giveUp) {
    ClientProxy.unwrap(sending).patience = patience;
    ClientProxy.unwrap(way).giveUp = giveUp;
  }

  private List<MimeMessage> received(String address) throws MessagingException {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> to(mail).equals(address))
        .toList();
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> messageIds() throws MessagingException {
    return Arrays.stream(server.getReceivedMessages())
        .map(
            mail -> {
              try {
                return mail.getMessageID();
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}
