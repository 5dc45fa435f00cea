/**
 * One unit's share of one occurrence of one task: its state, who may do what to it, and how it
 * stands against its due instant. A status only moves along one table; overdue and late are derived
 * from facts, clock and calendar and never stored.
 */
package vn.dondoc.task.assignment;
