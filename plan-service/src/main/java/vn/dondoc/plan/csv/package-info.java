/** Registers come and go as CSV: rows are checked one by one, and saved all or none. */
package vn.dondoc.plan.csv;
