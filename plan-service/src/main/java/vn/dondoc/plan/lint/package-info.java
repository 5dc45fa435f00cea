/**
 * The lints of a plan (domain.md 1.12): plain rules that look at what a plan says and tell code,
 * place, finding and remedy. How severe a finding is, is policy; what law or the system needs is
 * not lowered by it.
 */
@NullMarked
package vn.dondoc.plan.lint;

import org.jspecify.annotations.NullMarked;
