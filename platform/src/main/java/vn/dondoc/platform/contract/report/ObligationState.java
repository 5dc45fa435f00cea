package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The full current state of one obligation: one unit's report for one period of one regime.
 *
 * @param planId null for a standing regime
 * @param period key of the period, for example {@code 2026-Q1}
 * @param from first and {@code to} last day of the data window
 * @param dueAt exclusive due instant; {@code graceAt} ends escalation of a late report, {@code
 *     lockAt} ends filing
 * @param dueVersion rises when {@code dueAt} moves
 * @param firstSubmittedAt first valid submission: it alone decides punctuality (rule R3)
 * @param missedAt the due instant, once the sweep found nothing filed
 * @param originUnitId the unit that first owed it, null where that is {@code unitId}
 */
public record ObligationState(
    UUID id,
    long version,
    UUID planId,
    UUID regimeId,
    UUID unitId,
    String period,
    LocalDate from,
    LocalDate to,
    Instant dueAt,
    Instant graceAt,
    Instant lockAt,
    int dueVersion,
    ObligationStatus status,
    boolean nil,
    int round,
    Instant firstSubmittedAt,
    Instant missedAt,
    UUID originUnitId) {}
