package vn.dondoc.platform.contract.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The head of an issued plan.
 *
 * @param documentDate the date on the document
 * @param issuedAt when it was issued in the system; nothing that was due before this instant raises
 *     an alarm
 * @param tolerantBefore whether "trước ngày D" lets D itself pass (policy; strict by default)
 * @param amendment what made this version, null for version 1
 */
public record PlanFacts(
    String number,
    String symbol,
    String title,
    List<Integer> years,
    LocalDate documentDate,
    Instant issuedAt,
    boolean tolerantBefore,
    List<RelatedUnit> relations,
    AmendmentFacts amendment) {}
