package vn.dondoc.platform.contract.organisation;

import java.util.UUID;

/** Who takes the open work of one plan, where it is not the heir of the rest. */
public record PlanHeir(UUID planId, UUID heirId) {}
