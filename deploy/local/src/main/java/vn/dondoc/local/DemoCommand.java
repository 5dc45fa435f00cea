package vn.dondoc.local;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.dondoc.local.demo.Demo;

/**
 * Plays the demo on a stack of its own, which then stays up: a year that was played cannot be
 * played again, and what {@code ./dondoc up} keeps is nobody's to play with.
 */
final class DemoCommand implements Command {

  @Override
  public void run(List<String> arguments) throws Exception {
    StackSettings settings =
        StackSettings.fromEnvironment(System.getenv(), Progress.toConsole()).forDemo();
    if (DataFolder.isLocked(settings.data())) {
      throw new StackException("Một bản trình diễn đang chạy / a demo is running: ./dondoc stop");
    }
    Distribution.delete(settings.data());
    LauncherLog.writeTo(settings.data().resolve("logs"));
    new Training(settings).ensure();
    LocalStack stack = LocalStack.start(settings);
    try {
      Demo.main(arguments.toArray(String[]::new));
    } catch (StackException e) {
      // The stack stays for a look around; the reason must not be overlooked.
      System.err.println(e.getMessage());
    }
    System.out.println(new Welcome(stack.endpoints()).text());
    new CountDownLatch(1).await();
  }
}
