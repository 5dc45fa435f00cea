package vn.dondoc.plan.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A unit that an act creates.
 *
 * @param parent organisation code, absent for a root
 * @param alternateCode the code in the other official format
 */
public record NewUnit(
    @NotBlank @Size(max = 35) String code,
    @NotBlank @Size(max = 300) String name,
    @NotNull UnitKind kind,
    @NotBlank @Size(max = 35) String tier,
    @Size(max = 35) String parent,
    @Size(max = 35) String alternateCode) {}
