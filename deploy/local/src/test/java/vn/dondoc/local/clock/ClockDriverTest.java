package vn.dondoc.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockDriverTest {
  private static final Instant MONDAY = Instant.parse("2026-01-05T01:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T01:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-01-09T01:00:00Z");

  private final FakeService plan = new FakeService();
  private final FakeService second = new FakeService();
  private final FakeService task = new FakeService();
  private long written;

  private final ClockDriver driver =
      ClockDriver.of(
              List.of(
                  new ServiceClock("plan-service", "plan-service", plan.address()),
                  new ServiceClock("plan-service", "plan-service-2", second.address()),
                  new ServiceClock("task-service", "task-service", task.address())),
              this::endOffsets)
          .withPatience(Duration.ofMillis(500));

  private Map<String, Long> endOffsets(Set<String> partitions) {
    assertThat(partitions).containsOnly("plan-events-0");
    return Map.of("plan-events-0", written);
  }

  @AfterEach
  void stop() {
    plan.close();
    second.close();
    task.close();
  }

  @Test
  void stopsEveryClockWhereItIsTold() {
    driver.beginAt(MONDAY);

    assertThat(plan.now()).isEqualTo(MONDAY);
    assertThat(task.now()).isEqualTo(MONDAY);
    assertThat(plan.orders()).containsExactly("pause", "set " + MONDAY, "resume");
    assertThat(driver.now()).isEqualTo(MONDAY);
  }

  @Test
  void setsEveryReplica() {
    driver.beginAt(MONDAY);

    assertThat(second.orders()).isEqualTo(plan.orders());
  }

  @Test
  void doesWithoutAReplicaWhileAnotherOfItsServiceAnswers() {
    driver.beginAt(MONDAY);
    second.close();
    plan.dueAt(TUESDAY);

    driver.advanceTo(FRIDAY);

    assertThat(plan.visited()).containsExactly(MONDAY, TUESDAY, FRIDAY);
  }

  @Test
  void saysWhichReplicaStoodStill() {
    driver.beginAt(MONDAY);
    second.stopClock();

    assertThatThrownBy(() -> driver.advanceTo(TUESDAY))
        .hasMessageContaining("plan-service-2: clock at " + MONDAY);
  }

  @Test
  void visitsEveryInstantAtWhichAnyServiceHasSomethingToDo() {
    driver.beginAt(MONDAY);
    plan.dueAt(TUESDAY, TUESDAY.plusSeconds(1), FRIDAY.plusSeconds(1));
    task.dueAt(TUESDAY, TUESDAY.plusSeconds(60), FRIDAY);

    int stops = driver.advanceTo(FRIDAY);

    List<Instant> visited =
        List.of(MONDAY, TUESDAY, TUESDAY.plusSeconds(1), TUESDAY.plusSeconds(60), FRIDAY);
    assertThat(stops).isEqualTo(4);
    assertThat(plan.visited()).containsExactlyElementsOf(visited);
    assertThat(task.visited()).containsExactlyElementsOf(visited);
  }

  @Test
  void neverTurnsTheClockBack() {
    driver.beginAt(FRIDAY);

    assertThatThrownBy(() -> driver.advanceTo(MONDAY)).hasMessageContaining(MONDAY.toString());
    assertThat(plan.now()).isEqualTo(FRIDAY);
  }

  @Test
  void saysWhichServiceIsNotDoneAndWithWhat() {
    driver.beginAt(MONDAY);
    written = 5;
    plan.consumed(5);
    second.consumed(5);
    task.consumed(3);
    task.unpublished(2);

    assertThatThrownBy(driver::settle)
        .hasMessageContaining("task-service: plan-events-0 at 3 of 5")
        .hasMessageContaining("task-service: outbox 2")
        .hasMessageNotContaining("plan-service: ");
  }

  @Test
  void saysWhichSweepStaysBehind() {
    driver.beginAt(MONDAY);
    plan.stallSweeps();

    assertThatThrownBy(() -> driver.advanceTo(TUESDAY))
        .hasMessageContaining("plan-service: sweep overdue at " + MONDAY);
  }

  @Test
  void namesAServiceThatDoesNotAnswer() {
    driver.beginAt(MONDAY);
    task.close();

    assertThatThrownBy(driver::settle).hasMessageContaining("task-service");
  }

  @Test
  void saysSoWhenTheBuildHasNoMovableClock() {
    task.becomeProduction();

    assertThatThrownBy(() -> driver.beginAt(MONDAY))
        .hasMessageContaining("task-service")
        .hasMessageContaining("404");
  }
}
