/**
 * The generated data: one province with 100,000 assignments in a country of 11,363 units, the same
 * in every run, consistent with what the services would have made.
 */
package vn.dondoc.benchmark.data;
