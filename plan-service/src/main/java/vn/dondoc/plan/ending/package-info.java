/**
 * How an issued plan ends: closed by a summary, replaced by another plan, or revoked. What was
 * issued stays readable; the other services are told by {@code PlanEnded}.
 */
@NullMarked
package vn.dondoc.plan.ending;

import org.jspecify.annotations.NullMarked;
