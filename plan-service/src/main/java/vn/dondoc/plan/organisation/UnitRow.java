package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A row of the register of units as it is imported: {@code parent} is the parent's code, null for a
 * root.
 */
record UnitRow(
    String code,
    String name,
    UnitKind kind,
    String tier,
    String parent,
    LocalDate validFrom,
    LocalDate validTo) {}
