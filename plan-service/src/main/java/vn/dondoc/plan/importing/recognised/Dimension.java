package vn.dondoc.plan.importing.recognised;

/** A dimension of an index ("chỉ số nội dung"), by number; names drift from year to year. */
public record Dimension(String index, int number) {}
