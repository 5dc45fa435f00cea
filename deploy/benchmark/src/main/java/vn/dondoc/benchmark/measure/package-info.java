/**
 * How a number becomes believable: rounds in turn, processor time by process, rounds dropped when
 * something else used the machine, and an interval from the rounds themselves.
 */
package vn.dondoc.benchmark.measure;
