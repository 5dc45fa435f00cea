/**
 * Passes open assignments to the heirs of units that a reform act ended (rule O1). Invariants: the
 * row stays the same, with its history and evidence; what is completed or cancelled stays with the
 * unit of before; an act is applied to a plan once all its assignments are made.
 */
package vn.dondoc.task.succession;
