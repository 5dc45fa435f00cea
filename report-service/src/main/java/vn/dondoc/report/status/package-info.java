/**
 * The status read model: assignments as task-service tells them and counters of them, changed by
 * one delta per consumed batch, beside the counts of owed reports. Invariants: the counters equal a
 * recount after every batch; "past due" is decided when asked; every number opens the rows behind
 * it.
 */
package vn.dondoc.report.status;
