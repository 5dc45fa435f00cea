package vn.dondoc.platform.contract.report;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The receiver sent the report back with a reason. */
@EventType(value = "vn.dondoc.report.returned.v1", topic = Topics.REPORT)
public record ReportReturned(ObligationState obligation) implements ReportFact {}
