/**
 * The rows of reports that are owed, as sets: what is counted of them, how they are searched, and
 * how set-wise statements publish them. Invariants: a number and the rows behind it come from one
 * predicate; what one row may become is decided by {@code vn.dondoc.report.report}, never here.
 */
package vn.dondoc.report.obligation;
