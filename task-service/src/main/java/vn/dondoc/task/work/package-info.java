/**
 * Finding assignments: the list of what a unit may see, and my work across plans. Both are
 * keyset-paged and scoped in the query itself.
 */
package vn.dondoc.task.work;
