package vn.dondoc.report.status;

import java.util.UUID;

/** What one unit has done of a plan. */
public record UnitStatusView(
    UUID id, String code, String name, Cells assignments, ReportCounts reports) {}
