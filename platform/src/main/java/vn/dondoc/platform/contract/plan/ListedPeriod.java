package vn.dondoc.platform.contract.plan;

import java.time.LocalDate;

/**
 * A reporting period that a plan spells out: its data window and the printed due date with its
 * word.
 */
public record ListedPeriod(
    String key, LocalDate from, LocalDate to, LocalDate dueDay, DueWord dueWord) {}
