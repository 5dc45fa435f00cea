/**
 * The acts on an assignment: taking note, progress, handing in, verifying, returning. Each locks
 * the row, is on record with its author, is audited and published in one transaction.
 */
package vn.dondoc.task.lifecycle;
