package vn.dondoc.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransienceTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Connection lost, deadlock, serialisation, disk full, lock not available, shut down, I/O.
        "08006, true",
        "40P01, true",
        "40001, true",
        "53100, true",
        "55P03, true",
        "57P01, true",
        "58030, true",
        // Data, constraints, syntax, permissions last.
        "22P02, false",
        "22021, false",
        "23505, false",
        "23503, false",
        "42601, false",
        "42501, false",
        // The pool says no state when it has no connection.
        "-, true",
        "'', true"
      })
  void stateOfTheDatabaseDecides(String state, boolean passes) {
    assertThat(Transience.isTransient(new SQLException("x", state))).isEqualTo(passes);
    assertThat(
            Transience.isTransient(
                new IllegalStateException(new RuntimeException(new SQLException("x", state)))))
        .isEqualTo(passes);
  }

  @Test
  void lostWireOrFilePasses() {
    assertThat(Transience.isTransient(new UncheckedIOException(new IOException("reset")))).isTrue();
    assertThat(Transience.isTransient(new SQLTransientConnectionException("away"))).isTrue();
  }

  @Test
  void faultsOfCodeAndDataLast() {
    assertThat(Transience.isTransient(new NullPointerException())).isFalse();
    assertThat(Transience.isTransient(new JsonParseException(null, "no JSON"))).isFalse();
    assertThat(Transience.isTransient(new UncheckedIOException(new JsonParseException(null, "no"))))
        .isFalse();
    assertThat(Transience.isTransient(null)).isFalse();
  }

  @Test
  void causesThatGoInACircleEnd() {
    RuntimeException one = new RuntimeException("one");
    RuntimeException other = new RuntimeException("other", one);
    one.initCause(other);
    assertThat(Transience.isTransient(one)).isFalse();
  }
}
