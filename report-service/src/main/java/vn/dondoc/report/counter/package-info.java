/**
 * Keeps the assignments that task-service tells of and the counters of them. Invariants: a batch of
 * events changes rows and counters in one statement; the counters equal a recount after every
 * batch; whether an open row is past due is not stored but decided when asked.
 */
@NullMarked
package vn.dondoc.report.counter;

import org.jspecify.annotations.NullMarked;
