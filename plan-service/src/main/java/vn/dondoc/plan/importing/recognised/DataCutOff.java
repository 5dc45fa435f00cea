package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;

/**
 * The figures a report covers ("chốt số liệu"), inclusive at both ends.
 *
 * @param from null when only the last day is stated
 */
public record DataCutOff(@Nullable RegimeDay from, RegimeDay to) {}
