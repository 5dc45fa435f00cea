package vn.dondoc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics as {@code deploy/kafka/topics.properties} declares them. */
final class Topics {
  private static final String PARTITIONS = "partitions";

  private Topics() {}

  static List<NewTopic> declared() {
    Properties lines = new Properties();
    try (var in = Topics.class.getResourceAsStream("/topics.properties")) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Map<String, String>> settings = new TreeMap<>();
    for (String key : lines.stringPropertyNames()) {
      int dot = key.indexOf('.');
      settings
          .computeIfAbsent(key.substring(0, dot), topic -> new TreeMap<>())
          .put(key.substring(dot + 1), lines.getProperty(key));
    }
    return settings.entrySet().stream().map(e -> topic(e.getKey(), e.getValue())).toList();
  }

  private static NewTopic topic(String name, Map<String, String> settings) {
    Optional<Integer> partitions =
        Optional.ofNullable(settings.remove(PARTITIONS)).map(Integer::valueOf);
    return new NewTopic(name, partitions, Optional.empty()).configs(settings);
  }
}
