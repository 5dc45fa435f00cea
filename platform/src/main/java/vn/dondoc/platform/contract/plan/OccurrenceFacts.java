package vn.dondoc.platform.contract.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which a task is to be done.
 *
 * @param key stable within the task: {@code once} or the last permitted day
 * @param lastDay the last permitted day, null where none is resolved
 * @param dueAt exclusive end of the last permitted day, null where none is resolved
 */
public record OccurrenceFacts(String key, LocalDate lastDay, Instant dueAt) {}
