package vn.dondoc.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AlarmsTest {

  @Test
  void everyAlarmHasItsPageAndEveryPageItsAlarm() {
    assertThat(Alarms.all()).extracting(Alarms.Alarm::name).doesNotHaveDuplicates();
    assertThat(Alarms.pages())
        .containsExactlyInAnyOrderElementsOf(
            Alarms.all().stream().map(Alarms.Alarm::name).toList());
  }

  @Test
  void everyAlarmSaysWhatIsWrongAndHowBadItIs() {
    assertThat(Alarms.all())
        .allSatisfy(
            alarm -> {
              assertThat(alarm.summary()).as(alarm.name()).isNotBlank();
              assertThat(alarm.severity()).as(alarm.name()).isIn("critical", "warning");
              assertThat(alarm.expression().contains("up{") || knowsAMetric(alarm.expression()))
                  .as("%s asks for a metric of ours", alarm.name())
                  .isTrue();
            });
    assertThat(Alarms.panels()).hasSizeGreaterThan(10).allMatch(AlarmsTest::knowsAMetric);
  }

  @Test
  void whatOperatorsNeedIsThere() {
    assertThat(Alarms.all())
        .extracting(Alarms.Alarm::name)
        .contains(
            "OutboxNotDraining",
            "ConsumerBehind",
            "DeadLetters",
            "SweepBehind",
            "DeliveriesFailed",
            "ErrorRate",
            "Latency",
            "PoolExhausted",
            "AuditNotSealed",
            "ServiceDown");
  }

  @Test
  void namesOfMetricsAreReadFromExpressions() {
    assertThat(
            Alarms.metrics(
                "max by (service) (rate(dondoc_events_dead_total{topic=\"a\"}[5m])) > up{job=\"x\"} or agroal_awaiting_count"))
        .isEqualTo(Set.of("dondoc_events_dead_total", "agroal_awaiting_count"));
  }

  private static boolean knowsAMetric(String expression) {
    return !Alarms.metrics(expression).isEmpty();
  }
}
