package vn.dondoc.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dondoc.platform.problem.Problem;

/** Whether the texts of a problem can be said. */
final class ProblemTexts {

  private static final Object[] VALUES = {"một", "hai", "ba", "bốn", "năm", "sáu"};

  private ProblemTexts() {}

  static List<String> faults(Problem problem) {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("vi", "en")) {
      String name = problem.getClass().getSimpleName() + "." + problem.name() + " " + language;
      try {
        String text = problem.text(Locale.of(language), VALUES);
        if (text.isBlank()) {
          faults.add(name + " says nothing");
        } else if (text.contains("{") || text.contains("}")) {
          faults.add(name + " leaves a placeholder: " + text);
        }
      } catch (IllegalArgumentException e) {
        faults.add(name + " is no pattern: " + e.getMessage());
      }
    }
    if (problem.vi().equals(problem.en()) && !problem.vi().matches("(\\{\\d}|\\s)+")) {
      faults.add(problem.name() + " says the same in both languages");
    }
    return faults;
  }
}
