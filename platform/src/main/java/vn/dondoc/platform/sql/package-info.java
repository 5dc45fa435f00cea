/** Rows that native SQL reads. */
@NullMarked
package vn.dondoc.platform.sql;

import org.jspecify.annotations.NullMarked;
