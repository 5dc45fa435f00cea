package vn.dondoc.platform.listen;

/** Who is told on a channel. Called by the one listening thread, which it must not hold up. */
public interface Hearer {

  /** A name that needs no quotes. */
  String channel();

  /** Whether there is anything to listen for in this service. */
  default boolean listens() {
    return true;
  }

  void heard(String payload);

  /** Listening has begun, for the first time or again: what was told before was not heard. */
  void listening();
}
