package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.importing.recognised.Statement;

/** A paragraph, whole again where a page break had cut it. */
public record Passage(String text, List<Integer> lines) {

  public Passage {
    lines = List.copyOf(lines);
  }

  public int line() {
    return lines.getFirst();
  }

  Passage joined(Passage rest) {
    var all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return new Passage(text + " " + rest.text, all);
  }

  Passage withText(String other) {
    return new Passage(other, lines);
  }

  Statement statement() {
    return new Statement(text, line());
  }
}
