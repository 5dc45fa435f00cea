package vn.dondoc.plan.person;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.PositionRole;

/** A person in a position. */
public record PersonView(
    UUID personId,
    String code,
    String name,
    String unit,
    PositionRole role,
    LocalDate validFrom,
    LocalDate validTo) {}
