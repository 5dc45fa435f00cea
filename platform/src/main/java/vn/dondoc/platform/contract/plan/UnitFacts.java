package vn.dondoc.platform.contract.plan;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A unit as it was on the plan's date, so that acting on the plan never needs a replica of the
 * tree.
 */
public record UnitFacts(
    UUID id, String code, String name, UnitKind kind, String tier, List<UUID> path) {}
