package vn.dondoc.local;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Brings the stack up and stays until it is told to stop. */
final class UpCommand implements Command {
  @Override
  public void run(List<String> arguments) throws InterruptedException {
    StackSettings settings = StackSettings.fromEnvironment(System.getenv(), Progress.toConsole());
    LauncherLog.writeTo(settings.data().resolve("logs"));
    new Training(settings).ensure();
    LocalStack stack = LocalStack.start(settings);
    System.out.println(new Welcome(stack.endpoints()).text());
    new CountDownLatch(1).await();
  }
}
