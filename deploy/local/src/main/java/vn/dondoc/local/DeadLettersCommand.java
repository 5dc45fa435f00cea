package vn.dondoc.local;

import java.util.List;
import vn.dondoc.local.deadletters.DeadLetter;
import vn.dondoc.local.deadletters.DeadLetters;

/**
 * {@code ./dondoc dead-letters [replay]}: lists the events that a consumer gave up, or sends them
 * again.
 */
final class DeadLettersCommand implements Command {

  @Override
  public void run(List<String> arguments) {
    String kafka = Endpoints.of(Ports.fromEnvironment(System.getenv())).kafka();
    try (DeadLetters letters = new DeadLetters(kafka)) {
      List<DeadLetter> waiting = letters.waiting();
      waiting.forEach(
          l ->
              System.out.printf(
                  "%s  %s → %s  %s%n    %s%n",
                  l.id(), l.topic(), l.consumer(), l.type(), l.cause()));
      System.out.println(waiting.size() + " thư chết / dead letters");
      if (arguments.contains("replay")) {
        letters.replay(waiting);
        System.out.println("đã gửi lại / sent again: " + waiting.size());
      }
    }
  }
}
