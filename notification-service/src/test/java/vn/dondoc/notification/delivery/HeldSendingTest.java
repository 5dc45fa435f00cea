package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldSendingTest {

  /** Without queue and mailer: whatever touches them fails. */
  private final MailSending sending = new MailSending();

  @Test
  void takesNothingAndOwesNothingWhileHeld() {
    sending.held = true;

    assertThat(sending.sweep(Instant.EPOCH)).isFalse();
    assertThat(sending.pending(Instant.EPOCH)).isZero();
    assertThat(sending.next(Instant.EPOCH)).isEmpty();
  }
}
