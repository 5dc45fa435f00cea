/**
 * Results of the indices by year and unit: score, rank, group, and the change on the year before. A
 * result is entered as it was published; change, and the group where none was published, are worked
 * out.
 */
package vn.dondoc.plan.result;
