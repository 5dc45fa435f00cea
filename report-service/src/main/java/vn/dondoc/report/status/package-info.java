/**
 * Answers who has done what: the six cells and the reports of a plan by unit, dimension and period.
 * Invariants: only visible rows are summed; "past due" is decided when asked; every number opens
 * the rows behind it.
 */
package vn.dondoc.report.status;
