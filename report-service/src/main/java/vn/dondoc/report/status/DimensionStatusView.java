package vn.dondoc.report.status;

/** What was done for one dimension of the index; a task that serves several is in each. */
public record DimensionStatusView(String dimension, Cells assignments) {}
