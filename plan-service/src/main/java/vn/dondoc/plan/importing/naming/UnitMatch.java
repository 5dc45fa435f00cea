package vn.dondoc.plan.importing.naming;

import java.util.UUID;

/**
 * A unit of the register that a printed name means.
 *
 * @param name as the register has it, of today or of former times
 * @param score how surely it is meant, from {@link NameGuess#LEAST} to 1
 */
public record UnitMatch(UUID unitId, String name, double score) {}
