/** Reads HTML as a browser shows it: blocks of text, numbered lists, tables with spans. */
@NullMarked
package vn.dondoc.plan.importing.html;

import org.jspecify.annotations.NullMarked;
