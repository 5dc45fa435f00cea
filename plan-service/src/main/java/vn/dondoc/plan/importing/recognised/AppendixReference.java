package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;

/**
 * "(Ban hành kèm theo Kế hoạch số … ngày … của …)" above the table.
 *
 * @param title the heading of the table, null when there is none
 * @param label "Phụ lục 2", null when not numbered
 * @param issuer as printed, null when not printed
 */
public record AppendixReference(
    @Nullable String title,
    @Nullable String label,
    String documentType,
    DocumentNumber number,
    DocumentDate date,
    @Nullable String issuer,
    int line) {}
