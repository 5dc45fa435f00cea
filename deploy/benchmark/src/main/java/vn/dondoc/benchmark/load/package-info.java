/** Sends requests: a closed loop for throughput, an open one for latency. */
package vn.dondoc.benchmark.load;
