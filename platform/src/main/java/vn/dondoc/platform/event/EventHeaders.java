package vn.dondoc.platform.event;

/** Names of the Kafka headers of a CloudEvent in binary mode, and our own. */
public final class EventHeaders {

  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String TIME = "ce_time";
  public static final String CONTENT_TYPE = "content-type";

  /**
   * The trace that the event belongs to, as W3C Trace Context writes it ({@code 00-<trace id>-<span
   * id>-<flags>}); absent where a sweep acted because time had passed. Consumers continue it.
   */
  public static final String TRACE_PARENT = "traceparent";

  /** The same for who reads CloudEvents only: their distributed tracing extension. */
  public static final String CE_TRACE_PARENT = "ce_traceparent";

  /** On a dead letter: why it is one, where it came from. */
  public static final String DEAD_CAUSE = "dondoc_cause";

  public static final String DEAD_TOPIC = "dondoc_topic";
  public static final String DEAD_CONSUMER = "dondoc_consumer";

  /** On a replayed dead letter: the one consumer it is meant for. */
  public static final String REPLAY_FOR = "dondoc_replay_for";

  private EventHeaders() {}
}
