package vn.dondoc.local.clock;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one service says about its clock and about what it still has to do.
 *
 * @param outbox events not yet published
 * @param pending rows due now and not yet acted on
 * @param positions the next offset to be consumed, by {@code topic-partition}
 * @param watermarks up to when each sweep has acted
 * @param next when a sweep will have something to do, after now
 */
record ClockReading(
    Instant now,
    boolean paused,
    long outbox,
    long pending,
    Map<String, Long> positions,
    Map<String, Instant> watermarks,
    Optional<Instant> next) {

  static ClockReading from(JsonNode json) {
    Map<String, Long> positions = new TreeMap<>();
    json.path("positions")
        .properties()
        .forEach(e -> positions.put(e.getKey(), e.getValue().asLong()));
    Map<String, Instant> watermarks = new TreeMap<>();
    json.path("watermarks")
        .properties()
        .forEach(e -> watermarks.put(e.getKey(), Instant.parse(e.getValue().asText())));
    return new ClockReading(
        Instant.parse(json.path("now").asText()),
        json.path("paused").asBoolean(),
        json.path("outbox").asLong(),
        json.path("pending").asLong(),
        positions,
        watermarks,
        json.hasNonNull("next")
            ? Optional.of(Instant.parse(json.path("next").asText()))
            : Optional.empty());
  }

  /**
   * What keeps this service from being done, in words; nothing when it is done.
   *
   * @param latest the most advanced of all clocks
   */
  List<String> unsettled(Map<String, Long> endOffsets, Instant latest) {
    List<String> reasons = new ArrayList<>();
    if (now.isBefore(latest)) {
      reasons.add("clock at " + now + ", others at " + latest);
    }
    if (paused) {
      reasons.add("sweeps paused");
    }
    if (outbox > 0) {
      reasons.add("outbox " + outbox);
    }
    if (pending > 0) {
      reasons.add("pending " + pending);
    }
    positions.forEach(
        (partition, position) -> {
          long end = endOffsets.getOrDefault(partition, 0L);
          if (position < end) {
            reasons.add(partition + " at " + position + " of " + end);
          }
        });
    watermarks.forEach(
        (sweep, reached) -> {
          if (reached.isBefore(now)) {
            reasons.add("sweep " + sweep + " at " + reached + ", clock at " + now);
          }
        });
    return reasons;
  }
}
