/** What was found, for a reader at the terminal, for a program, and for docs/benchmarks.md. */
package vn.dondoc.benchmark.result;
