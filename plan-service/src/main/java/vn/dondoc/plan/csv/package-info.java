/** Registers come and go as CSV: rows are checked one by one, and saved all or none. */
@NullMarked
package vn.dondoc.plan.csv;

import org.jspecify.annotations.NullMarked;
