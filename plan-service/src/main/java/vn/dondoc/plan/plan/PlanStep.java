package vn.dondoc.plan.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a plan's life.
 *
 * @param unitId unit of whoever took it
 * @param reason null where none was asked for
 * @param version issued version that the step made or ended, 0 before the first
 * @param replacedBy the plan that replaces this one, null for every other act
 */
public record PlanStep(
    PlanAct act, Instant at, UUID unitId, String reason, int version, UUID replacedBy) {}
