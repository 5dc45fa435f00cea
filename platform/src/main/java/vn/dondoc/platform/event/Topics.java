package vn.dondoc.platform.event;

/** The topics of Đôn Đốc, one per aggregate. Their partitions are fixed when they are created. */
public final class Topics {

  public static final String ORGANISATION = "organisation-events";
  public static final String CALENDAR = "calendar-events";
  public static final String PLAN = "plan-events";
  public static final String TASK = "task-events";
  public static final String REPORT = "report-events";
  public static final String NOTIFICATION = "notification-events";
  public static final String AUDIT_HEADS = "audit-heads";

  /** Partitions of every topic; a change would send the facts of one key to another partition. */
  public static final int PARTITIONS = 6;

  private Topics() {}

  /** The dead-letter topic of one consumer of a topic. */
  public static String deadLetters(String topic, String consumer) {
    return topic + "." + consumer + ".dlq";
  }
}
