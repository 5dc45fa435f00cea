package vn.dondoc.platform.event;

/** Names of the Kafka headers of a CloudEvent in binary mode, and our own. */
public final class EventHeaders {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String TIME = "ce_time";
  public static final String CONTENT_TYPE = "content-type";

  /** On a dead letter: why it is one, where it came from. */
  public static final String DEAD_CAUSE = "dondoc_cause";

  public static final String DEAD_TOPIC = "dondoc_topic";
  public static final String DEAD_CONSUMER = "dondoc_consumer";

  /** On a replayed dead letter: the one consumer it is meant for. */
  public static final String REPLAY_FOR = "dondoc_replay_for";

  private EventHeaders() {}
}
