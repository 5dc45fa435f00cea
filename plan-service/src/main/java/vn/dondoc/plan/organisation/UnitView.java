package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;

/** A unit as the API shows it; {@code validTo} is its last day, absent while it lasts. */
public record UnitView(
    UUID id,
    String code,
    String name,
    UnitKind kind,
    String tier,
    UUID parentId,
    LocalDate validFrom,
    LocalDate validTo) {}
