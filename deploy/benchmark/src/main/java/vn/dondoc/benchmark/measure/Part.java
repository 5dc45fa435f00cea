package vn.dondoc.benchmark.measure;

/** Whose processor time is told apart. */
public enum Part {
  /** The service under measurement. */
  SERVICE,
  /** The database server with all its processes. */
  DATABASE,
  /** The rest of the stack: broker, identity provider, other services. */
  REST,
  /** The load generator: this program, and the tools it has run. */
  CLIENT
}
