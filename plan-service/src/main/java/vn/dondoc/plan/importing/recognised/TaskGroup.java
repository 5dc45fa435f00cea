package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;

/**
 * The heading a task stands under.
 *
 * @param part the part above it ("I CHỈ SỐ PAPI"), null when there is none
 * @param number as printed, null when lost
 * @param title as printed
 * @param dimension the dimension it is about, null for a free group
 * @param confidence how surely the heading is one and its dimension is meant, 0 to 1, see {@link
 *     Confidence}
 */
public record TaskGroup(
    @Nullable String part,
    @Nullable String number,
    String title,
    @Nullable Dimension dimension,
    int line,
    double confidence) {}
