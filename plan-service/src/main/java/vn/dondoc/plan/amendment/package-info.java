/**
 * Amendments (điều chỉnh, bổ sung) of issued plans. An amendment is drafted beside the issued text,
 * compared with it, and issued as the next version, whole; no version is ever changed.
 */
@NullMarked
package vn.dondoc.plan.amendment;

import org.jspecify.annotations.NullMarked;
