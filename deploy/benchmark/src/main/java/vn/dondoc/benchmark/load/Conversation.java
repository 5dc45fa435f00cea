package vn.dondoc.benchmark.load;

/** What one user sends, one request after the other; never asked by two threads. */
public interface Conversation {
  Call next();

  /** Whether the answer was what it had to be; remembers what the next request needs. */
  boolean answered(Call call, Reply reply);
}
