package vn.dondoc.platform.contract.report;

import vn.dondoc.platform.event.Event;

/** Something happened to one owed report; its full state travels along. */
public sealed interface ReportFact extends Event
    permits ReportSubmitted, ReportReturned, ReportAccepted {

  ObligationState obligation();

  @Override
  default String key() {
    return (obligation().planId() == null ? obligation().regimeId() : obligation().planId())
        + ":"
        + obligation().unitId();
  }
}
