/**
 * Recognises the parts of a plan that are prose: head, legal bases, purposes, organisation,
 * recipients, signature, and the reference above the appendix. What the conversion from paper left
 * behind (stray letters, footnotes, sentences cut by a page) is cleaned away first.
 */
@NullMarked
package vn.dondoc.plan.importing.prose;

import org.jspecify.annotations.NullMarked;
