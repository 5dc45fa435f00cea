package vn.dondoc.local;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Plays the demo on the stack that is up, or on one brought up for it that then stays. */
final class DemoCommand implements Command {
  private static final String DEMO = "vn.dondoc.local.demo.Demo";

  @Override
  public void run(List<String> arguments) throws Exception {
    StackSettings settings = StackSettings.fromEnvironment(System.getenv(), Progress.toConsole());
    LauncherLog.writeTo(settings.data().resolve("logs"));
    if (DataFolder.isLocked(settings.data())) {
      play(arguments);
      return;
    }
    LocalStack stack = LocalStack.start(settings);
    play(arguments);
    System.out.println(new Welcome(stack.endpoints()).text());
    new CountDownLatch(1).await();
  }

  private static void play(List<String> arguments) throws Exception {
    Class<?> demo;
    try {
      demo = Class.forName(DEMO);
    } catch (ClassNotFoundException e) {
      throw new StackException("Chưa có bản trình diễn / there is no demo yet: " + DEMO, e);
    }
    try {
      demo.getMethod("main", String[].class)
          .invoke(null, (Object) arguments.toArray(String[]::new));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception known ? known : e;
    }
  }
}
