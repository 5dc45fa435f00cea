package vn.dondoc.platform.contract.organisation;

import java.util.List;
import java.util.UUID;

/**
 * One unit that a reform act touches.
 *
 * @param unitId the unit; it has ended unless the kind is {@link SuccessionKind#RENAME} or {@link
 *     SuccessionKind#TRANSFER}, or a part was split off
 * @param successors the units that carry on its territory or functions
 * @param heirId the one that takes its open work, null where it keeps it
 * @param planHeirs plans whose open work goes to another unit than {@code heirId}
 */
public record Succession(
    UUID unitId,
    SuccessionKind kind,
    List<UUID> successors,
    UUID heirId,
    List<PlanHeir> planHeirs) {}
