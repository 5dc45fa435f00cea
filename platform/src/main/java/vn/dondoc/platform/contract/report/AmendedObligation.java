package vn.dondoc.platform.contract.report;

import java.util.UUID;
import vn.dondoc.platform.contract.plan.AmendmentEffect;

/**
 * An obligation and what the amendment did to it.
 *
 * @param effect added, cancelled or moved
 * @param obligation as it is now; {@link ObligationStatus#CLOSED} without a round where cancelled
 * @param escalates false for bodies that are requested, never ordered (rules T6, E6)
 */
public record AmendedObligation(
    AmendmentEffect effect,
    ObligationState obligation,
    boolean escalates,
    UUID throughUnitId,
    UUID receiverUnitId) {}
