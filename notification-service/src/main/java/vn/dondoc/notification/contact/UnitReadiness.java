package vn.dondoc.notification.contact;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.PositionRole;

/**
 * A unit that cannot be fully reached.
 *
 * @param emptyRoles roles of the ladder that nobody holds today
 * @param withoutAddress persons who hold a position and have no e-mail address, by id
 */
public record UnitReadiness(
    UUID unitId,
    String code,
    String name,
    List<PositionRole> emptyRoles,
    List<UUID> withoutAddress) {}
