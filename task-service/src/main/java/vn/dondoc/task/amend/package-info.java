/**
 * Follows amendments and ends of plans. Version n+1 waits until n is materialised and then changes
 * only the rows that it concerns: added and dropped tasks, leads and occurrences, moved due
 * instants, index dimensions. What is completed stays; a plan that ends leaves nothing open that is
 * still urged.
 */
package vn.dondoc.task.amend;
