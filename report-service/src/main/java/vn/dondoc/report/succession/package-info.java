/**
 * Passes open reports to the heirs of units that a reform act ended (rule O1). Invariants: the row
 * stays the same, with its draft and rounds; what is accepted, or was missed and is past its lock,
 * stays with the unit of before; of a period that begins with the heir one report is expected.
 */
@NullMarked
package vn.dondoc.report.succession;

import org.jspecify.annotations.NullMarked;
