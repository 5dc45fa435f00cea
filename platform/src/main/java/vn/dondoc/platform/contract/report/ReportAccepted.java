package vn.dondoc.platform.contract.report;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The receiver accepted the report. */
@EventType(value = "vn.dondoc.report.accepted.v1", topic = Topics.REPORT)
public record ReportAccepted(ObligationState obligation) implements ReportFact {}
