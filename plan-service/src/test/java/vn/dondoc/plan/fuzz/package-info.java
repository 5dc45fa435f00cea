/** Seeded fuzzing of what reads texts and documents that others have written. */
@NullMarked
package vn.dondoc.plan.fuzz;

import org.jspecify.annotations.NullMarked;
