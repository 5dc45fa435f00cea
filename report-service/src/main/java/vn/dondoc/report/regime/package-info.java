/**
 * Turns the reporting regimes of an issued plan into periods with their instants and one obligation
 * per regime, period and reporting unit. Invariants: a version of a plan is acted on once, whole
 * and in the order of versions; obligations are opened set-wise in chunks of at most 500 units.
 */
@NullMarked
package vn.dondoc.report.regime;

import org.jspecify.annotations.NullMarked;
