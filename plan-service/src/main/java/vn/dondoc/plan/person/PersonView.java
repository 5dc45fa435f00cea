package vn.dondoc.plan.person;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.PositionRole;

/**
 * A person in a position.
 *
 * @param version of the position
 * @param acting whether the head only acts as such (quyền, phụ trách)
 * @param reviewedOn when it was last confirmed, absent where it never was
 */
public record PersonView(
    UUID personId,
    String code,
    String name,
    UUID positionId,
    long version,
    String unit,
    PositionRole role,
    boolean acting,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate reviewedOn) {}
