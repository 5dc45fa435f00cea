package vn.dondoc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.platform.event.Topics;

/**
 * How far this service has consumed and committed each partition: for the operator and the clock
 * driver only. What is consumed next is the broker's business.
 */
@ApplicationScoped
public class Positions {

  @Inject EntityManager db;

  /** The topics this service consumes. */
  @ConfigProperty(name = "dondoc.consumes")
  Optional<List<String>> topics;

  /** The topics this service consumes; none for one that only publishes. */
  List<String> topics() {
    return topics.orElse(List.of());
  }

  /** One statement for all partitions of a batch, in one order for all replicas. */
  @Transactional(Transactional.TxType.MANDATORY)
  void advance(Map<Partition, Long> next) {
    List<Partition> partitions = next.keySet().stream().sorted(Partition.ORDER).toList();
    db.createNativeQuery(
            """
            insert into consumer_position (topic, partition_no, next_offset)
            select * from unnest(cast(:topics as text[]), cast(:partitions as int[]), cast(:offsets as bigint[]))
            on conflict (topic, partition_no) do update
              set next_offset = greatest(consumer_position.next_offset, excluded.next_offset)
            """)
        .setParameter("topics", partitions.stream().map(Partition::topic).toArray(String[]::new))
        .setParameter(
            "partitions", partitions.stream().map(Partition::partition).toArray(Integer[]::new))
        .setParameter("offsets", partitions.stream().map(next::get).toArray(Long[]::new))
        .executeUpdate();
  }

  /** Next offset by {@code topic-partition}; 0 where nothing was consumed yet. */
  @Transactional
  public Map<String, Long> all() {
    Map<String, Long> all = new TreeMap<>();
    for (String topic : topics()) {
      for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
        all.put(topic + "-" + partition, 0L);
      }
    }
    for (Object row :
        db.createNativeQuery(
                "select topic, partition_no, next_offset from consumer_position", Tuple.class)
            .getResultList()) {
      Tuple position = (Tuple) row;
      all.put(
          position.get(0, String.class) + "-" + position.get(1, Number.class).intValue(),
          position.get(2, Number.class).longValue());
    }
    return all;
  }

  /** A partition of a topic. */
  record Partition(String topic, int partition) {

    private static final Comparator<Partition> ORDER =
        Comparator.comparing(Partition::topic).thenComparingInt(Partition::partition);
  }
}
