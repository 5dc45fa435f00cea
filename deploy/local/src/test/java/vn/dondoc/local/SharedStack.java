package vn.dondoc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The one stack of a test run: started when the first test asks for it, because a start takes half
 * a minute, and closed when the virtual machine ends.
 */
public final class SharedStack {
  /** Above the ports of {@code ./dondoc up} and below those that the system hands out. */
  private static final int FIRST_OFFSET = 10_000;

  private static LocalStack stack;

  private SharedStack() {}

  public static synchronized LocalStack get() {
    if (stack == null) {
      Path folder = emptyFolder("stack");
      LauncherLog.writeTo(folder.resolve("logs"));
      StackSettings settings = StackSettings.forTest(folder, Ports.firstFree(FIRST_OFFSET));
      new Training(settings).ensure();
      stack = LocalStack.start(settings);
    }
    return stack;
  }

  /** Below target, so that the logs of a failed run can be read; what an earlier run left goes. */
  public static Path emptyFolder(String name) {
    Path folder = Path.of("target", name).toAbsolutePath();
    try {
      Distribution.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
