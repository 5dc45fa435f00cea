/**
 * What the readers of all formats share: collecting blocks within the limits, bringing spanned
 * cells under one row of columns, and seeing whether what was read is Vietnamese at all.
 */
@NullMarked
package vn.dondoc.plan.importing.reading;

import org.jspecify.annotations.NullMarked;
