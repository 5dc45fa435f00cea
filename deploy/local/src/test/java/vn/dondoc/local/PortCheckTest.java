package vn.dondoc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {
  /** Away from the stacks that other tests start. */
  private final Ports ports = Ports.firstFree(12_500);

  @Test
  void namesThePortItsVariableAndWhoHasIt() throws IOException {
    int taken = ports.of(Port.KAFKA);
    try (ServerSocket _ = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> PortCheck.requireFree(ports))
          .isInstanceOf(StackException.class)
          .hasMessageContaining(Integer.toString(taken))
          .hasMessageContaining("DONDOC_KAFKA_PORT")
          .hasMessageContaining("pid " + ProcessHandle.current().pid());
    }
  }

  @Test
  void noticesAListenerOnAllAddresses() throws IOException {
    try (ServerSocket _ = new ServerSocket(ports.of(Port.PLAN))) {
      assertThat(PortCheck.taken(ports)).containsExactly(Port.PLAN);
    }
  }

  @Test
  void looksAtEveryReplicaOfAService() throws IOException {
    Ports two = ports.withReplicas(2);
    int second = two.of(DondocService.TASK, 2);
    assertThat(second).isEqualTo(two.of(Port.TASK) + 10);
    try (ServerSocket _ = new ServerSocket(second, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortCheck.taken(ports)).isEmpty();
      assertThatThrownBy(() -> PortCheck.requireFree(two))
          .hasMessageContaining(second + " DONDOC_TASK_PORT");
    }
  }

  @Test
  void isContentWhenAllAreFree() {
    assertThatCode(() -> PortCheck.requireFree(ports)).doesNotThrowAnyException();
  }

  @Test
  void takesOnePortFromItsVariableAndShiftsTheOthers() {
    Ports moved =
        Ports.fromEnvironment(
            Map.of("DONDOC_PORT_OFFSET", "100", "DONDOC_GATEWAY_PORT", "9999", "UNRELATED", "x"));

    assertThat(moved.of(Port.GATEWAY)).isEqualTo(9_999);
    assertThat(moved.of(Port.PLAN)).isEqualTo(8_181);
    assertThat(moved.replicas()).isEqualTo(1);
  }

  @Test
  void takesTheNumberOfReplicasFromItsVariable() {
    assertThat(Ports.fromEnvironment(Map.of("DONDOC_REPLICAS", "2")).replicas()).isEqualTo(2);
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("DONDOC_REPLICAS", "10")))
        .hasMessageContaining("DONDOC_REPLICAS=10");
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("DONDOC_SMTP_PORT", "mail")))
        .hasMessageContaining("DONDOC_SMTP_PORT=mail");
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("DONDOC_SMTP_PORT", "70000")))
        .hasMessageContaining("70000");
  }
}
