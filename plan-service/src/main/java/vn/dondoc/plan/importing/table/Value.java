package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.timing.Spelling;

/** The text of a cell and its lines; a row cut by a page break has more than one. */
record Value(String text, List<Integer> lines) {

  static final Value EMPTY = new Value("", List.of());

  static Value of(String text, List<Integer> lines) {
    return text.isBlank() ? EMPTY : new Value(text.strip(), lines);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean startsLowerCase() {
    return !isBlank() && Character.isLowerCase(text.codePointAt(0));
  }

  /** On one line. */
  String folded() {
    return Spelling.fold(text);
  }

  Value withText(String other) {
    return of(other, lines);
  }

  Value joined(Value further) {
    if (isBlank() || further.isBlank()) {
      return isBlank() ? further : this;
    }
    var all = new ArrayList<>(lines);
    all.addAll(further.lines);
    return new Value(text + " " + further.text, all.stream().distinct().toList());
  }
}
