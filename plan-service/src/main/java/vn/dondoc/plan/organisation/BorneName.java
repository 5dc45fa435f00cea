package vn.dondoc.plan.organisation;

import java.util.UUID;

/**
 * A name in the register and the unit it leads to on a day.
 *
 * @param unitId the unit that bears or bore it; where that has ended, the one that followed and is
 *     valid on the day
 * @param borne whether the name itself holds on the day
 */
public record BorneName(UUID unitId, String name, boolean borne) {}
