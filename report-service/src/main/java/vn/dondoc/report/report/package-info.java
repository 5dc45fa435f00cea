/**
 * The report that a unit owes for one period of one regime, from the first draft to acceptance, and
 * its rounds. Invariants: one rule decides whether a report may be filed, whatever door it comes
 * through; the first valid submission alone decides punctuality; a submitted round never changes.
 */
package vn.dondoc.report.report;
