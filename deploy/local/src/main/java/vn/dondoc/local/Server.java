package vn.dondoc.local;

import java.io.IOException;
import java.time.Duration;

/** One child of the stack: how to prepare it, start it and see that it is ready. */
interface Server {
  /** What it is called in the API of the stack and in the name of its log. */
  String name();

  /** What a person reads. */
  default String title() {
    return name();
  }

  /** Whatever must be there before it starts; called before every start, so it repeats nothing. */
  default void prepare() throws IOException {}

  Launch launch();

  boolean isReady();

  Duration readyWithin();

  /** How long it may take to stop when asked to, before it is stopped by force. */
  default Duration stoppedWithin() {
    return Duration.ofSeconds(20);
  }
}
