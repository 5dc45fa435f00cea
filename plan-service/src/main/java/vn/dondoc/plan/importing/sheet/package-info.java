/**
 * Reads xlsx: cells as they are shown. Formulas are refused, since what a file remembers of their
 * result may be stale; hidden sheets, rows and columns are not printed, so they are not read.
 */
@NullMarked
package vn.dondoc.plan.importing.sheet;

import org.jspecify.annotations.NullMarked;
