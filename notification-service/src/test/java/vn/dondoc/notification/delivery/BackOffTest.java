package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void waitsAMinuteThenFiveThenHalfAnHour() {
    assertThat(BackOff.after(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(BackOff.after(2)).isEqualTo(Duration.ofMinutes(5));
    assertThat(BackOff.after(3)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void triesEightTimes() {
    assertThat(BackOff.MOST_ATTEMPTS).isEqualTo(8);
    assertThat(BackOff.after(8)).isEqualTo(Duration.ofHours(24));
  }
}
