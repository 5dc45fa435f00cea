package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.contract.plan.AmendmentEffect;

/**
 * An assignment and what the amendment did to it.
 *
 * @param assignment as it is now; its version is the one before where only the words changed
 */
public record AmendedAssignment(AmendmentEffect effect, AssignmentState assignment) {}
