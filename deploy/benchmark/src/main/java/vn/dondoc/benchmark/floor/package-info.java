/**
 * The floor: what the same database does, with the same connections, when a script of pgbench reads
 * or writes the same rows and nothing else happens.
 */
package vn.dondoc.benchmark.floor;
