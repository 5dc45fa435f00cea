package vn.dondoc.platform.contract.report;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** A unit filed its report, or filed nil; the round is in the state. */
@EventType(value = "vn.dondoc.report.submitted.v1", topic = Topics.REPORT)
public record ReportSubmitted(ObligationState obligation) implements ReportFact {}
