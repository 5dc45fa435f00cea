package vn.dondoc.platform.contract.plan;

import java.time.LocalDate;

/**
 * By which document and why a version of a plan replaced the one before; only an amendment changes
 * an issued plan (rule V2).
 *
 * @param number of the amending document
 * @param symbol of the amending document, null where it has none
 * @param documentDate its date: members of groups that are new are those of this day
 * @param effectiveDay from when the change counts
 */
public record AmendmentFacts(
    String number, String symbol, LocalDate documentDate, LocalDate effectiveDay, String reason) {}
