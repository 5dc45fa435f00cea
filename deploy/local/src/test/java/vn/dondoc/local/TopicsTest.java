package vn.dondoc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {
  @Test
  void declaresSixPartitionsOfEveryTopicAndKeepsItForEver() {
    assertThat(Topics.declared())
        .extracting(
            NewTopic::name,
            NewTopic::numPartitions,
            topic -> topic.configs().get("cleanup.policy"),
            topic -> topic.configs().get("retention.ms"))
        .containsExactlyInAnyOrder(
            tuple("organisation-events", 6, "compact", null),
            tuple("calendar-events", 6, "compact", null),
            tuple("plan-events", 6, null, "-1"),
            tuple("task-events", 6, null, "-1"),
            tuple("report-events", 6, null, "-1"),
            tuple("notification-events", 6, null, "-1"),
            tuple("audit-heads", 6, null, "-1"));
  }
}
