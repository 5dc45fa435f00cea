package vn.dondoc.local;

import java.time.Duration;

/** Who is told what the stack is doing. */
public interface Progress {
  void note(String line);

  void ready(String server, Duration took);

  void problem(String text);

  static Progress toConsole() {
    return new ConsoleProgress(System.out);
  }
}
