package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A row of the register of units as it is imported.
 *
 * @param parent the parent's code, null for a root
 * @param validTo last day, null while it lasts
 * @param alternateCode the code in the other official format, null where none is given
 */
public record UnitRow(
    String code,
    String name,
    UnitKind kind,
    String tier,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    String alternateCode) {}
