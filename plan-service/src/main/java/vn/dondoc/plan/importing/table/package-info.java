/**
 * Recognises tables of tasks: finds the head in any column order, joins what page breaks cut, tells
 * headings from tasks, and gives each value its lines. No row disappears silently: a row is a task,
 * a heading, or the subject of a warning.
 */
@NullMarked
package vn.dondoc.plan.importing.table;

import org.jspecify.annotations.NullMarked;
