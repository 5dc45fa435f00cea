package vn.dondoc.plan.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An act as the API shows it.
 *
 * @param fault why it could not be applied on its day, absent where nothing stood in its way
 */
public record ReformActView(
    UUID id,
    ReformStatus status,
    String number,
    String symbol,
    LocalDate documentDate,
    LocalDate effectiveDay,
    List<NewUnit> newUnits,
    List<ReformOperation> operations,
    String fault,
    Instant enactedAt,
    Instant appliedAt) {}
