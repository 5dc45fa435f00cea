/**
 * Files that prove what was done. Their bytes lie in the evidence storage under their SHA-256,
 * written before the commit that cites them; whoever sees the assignment may open them.
 */
package vn.dondoc.task.evidence;
