/**
 * What plans and units want to reach in an index, whether they did, and which sub-dimensions the
 * tasks of a plan serve. Nothing of it is stored as an editable flag: it follows from the results.
 */
package vn.dondoc.plan.indextarget;
