package vn.dondoc.plan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A registered document.
 *
 * @param designation number and symbol as they are printed
 * @param inForceTo last day in force, absent while it lasts
 * @param replacedBy designation of its successor
 */
public record LegalActView(
    UUID id,
    long version,
    LegalActType type,
    String number,
    String symbol,
    String designation,
    LocalDate date,
    String issuer,
    String subject,
    List<String> names,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    String replacedBy) {}
