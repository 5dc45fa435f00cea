package vn.dondoc.plan.timing;

import java.time.LocalDate;

/** The days whose figures a report covers ("chốt số liệu"), inclusive at both ends. */
public record DataWindow(LocalDate from, LocalDate to) {}
