package vn.dondoc.platform.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period of a regime (kỳ báo cáo).
 *
 * @param key {@code 2026-Q1}, {@code 2026-M03}, {@code 2026-H1}, {@code 2026-9M}, {@code 2026} or
 *     the key of a listed period
 * @param from first and {@code to} last day of the data window, both counted
 * @param lastDay the last permitted day
 * @param dueAt exclusive end of {@code lastDay}
 * @param graceAt exclusive instant until which a late report is not escalated further
 * @param lockAt exclusive instant after which only an unlock lets a report in
 */
public record ReportingPeriod(
    String key,
    LocalDate from,
    LocalDate to,
    LocalDate lastDay,
    Instant dueAt,
    Instant graceAt,
    Instant lockAt) {}
