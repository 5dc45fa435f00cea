package vn.dondoc.platform.contract.plan;

import java.util.UUID;

/**
 * Who leads, coordinates, monitors or reports: a unit or a group, exactly one of the two.
 *
 * @param scope what of the task the party answers for, null for all of it
 */
public record PartyFacts(UUID unitId, UUID groupId, String scope) {}
