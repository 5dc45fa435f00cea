package vn.dondoc.local;

/** How a child is asked to stop. */
enum StopSignal {
  /** PostgreSQL's "fast": it would wait for every client to leave if asked by TERM. */
  INT,
  TERM
}
