/**
 * Follows amendments and ends of plans: regimes, reporters and periods that came or went, due
 * instants that moved. What was filed stays; what is owed no more is not counted; nothing of a plan
 * that has ended is recorded as missed afterwards.
 */
@NullMarked
package vn.dondoc.report.amend;

import org.jspecify.annotations.NullMarked;
