package vn.dondoc.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line per event, written as it happens. */
final class ConsoleProgress implements Progress {
  private static final double MILLIS = 1_000.0;

  private final PrintStream out;

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void note(String line) {
    out.println(line);
  }

  @Override
  public void ready(String server, Duration took) {
    out.println(
        String.format(
            Locale.ROOT, "  %-22s sẵn sàng / ready  %5.1f s", server, took.toMillis() / MILLIS));
  }

  @Override
  public void problem(String text) {
    out.println(text);
  }
}
