/**
 * Measures the services against what the database alone could do, on one machine and in one run:
 * {@code ./dondoc benchmark}. Each folder is one concern; a file named after a row of
 * docs/benchmarks.md is that measurement.
 */
package vn.dondoc.benchmark;
