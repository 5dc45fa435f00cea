/**
 * From draft to issued: what must be right before, what must be acknowledged, and the facts that go
 * out to the other services, expanded on the date of the document.
 */
@NullMarked
package vn.dondoc.plan.issue;

import org.jspecify.annotations.NullMarked;
