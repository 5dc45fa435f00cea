package vn.dondoc.plan.importing.recognised;

/** The figures a report covers ("chốt số liệu"), inclusive at both ends. */
public record DataCutOff(RegimeDay from, RegimeDay to) {}
