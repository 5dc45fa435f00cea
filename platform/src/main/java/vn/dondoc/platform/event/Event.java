package vn.dondoc.platform.event;

/**
 * A past-tense fact that a service publishes. Its wire type and topic stand in {@link EventType} on
 * the record; its JSON is the record itself.
 */
public interface Event {

  /** The Kafka key: facts with one key stay in order. */
  String key();
}
