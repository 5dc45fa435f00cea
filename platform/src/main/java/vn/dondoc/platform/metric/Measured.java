package vn.dondoc.platform.metric;

/** Something whose gauges must be asked for, of the database or of Kafka. */
public interface Measured {

  /** Asks and sets the gauges; where it fails, they keep what they were. */
  void measure();
}
