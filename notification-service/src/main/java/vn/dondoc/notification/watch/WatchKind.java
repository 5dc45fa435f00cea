package vn.dondoc.notification.watch;

/** What is owed: a report for a period, or the result of a dated task. */
public enum WatchKind {
  REPORT,
  TASK
}
