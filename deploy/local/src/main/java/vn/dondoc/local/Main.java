package vn.dondoc.local;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where {@code ./dondoc} hands over once everything is built. */
public final class Main {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private static final Map<String, Command> COMMANDS =
      Map.of(
          "up",
          new UpCommand(),
          "demo",
          new DemoCommand(),
          "dead-letters",
          new DeadLettersCommand());

  private Main() {}

  /**
   * @param arguments the command and what belongs to it
   */
  public static void main(String[] arguments) throws Exception {
    List<String> words = Arrays.asList(arguments);
    Command command = words.isEmpty() ? null : COMMANDS.get(words.getFirst());
    if (command == null) {
      System.err.println("./dondoc help");
      System.exit(MISUSED);
      return;
    }
    try {
      command.run(words.subList(1, words.size()));
    } catch (StackException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    }
  }
}
