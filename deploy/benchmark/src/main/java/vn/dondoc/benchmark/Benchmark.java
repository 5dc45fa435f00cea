package vn.dondoc.benchmark;

import vn.dondoc.benchmark.result.Results;

/** One row of docs/benchmarks.md. */
interface Benchmark {
  /** For example B1. */
  String name();

  void run(BenchStack stack, Options options, Results results) throws Exception;
}
