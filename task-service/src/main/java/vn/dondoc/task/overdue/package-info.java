/**
 * Recording that a due instant passed with nothing handed in. Each assignment is recorded once per
 * due instant; requests to bodies that take no orders never are (rule T6).
 */
package vn.dondoc.task.overdue;
