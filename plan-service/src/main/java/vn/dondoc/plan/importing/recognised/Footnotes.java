package vn.dondoc.plan.importing.recognised;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The footnotes of a document while it is read; every page may number its own from 1. */
public final class Footnotes {

  private static final String RAISED = "[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]{1,3}";
  private static final String BRACKETED = "\\[\\d{1,2}\\]";
  private static final Pattern NOTE =
      Pattern.compile("^(" + RAISED + "|" + BRACKETED + ")\\s*(\\p{L}.*)$", Pattern.DOTALL);

  /** "200 m²", "5 km³" */
  private static final String MEASURE = "(?<![\\p{L}\\p{M}])[kcdm]?m[\\u00B2\\u00B3]";

  private static final Pattern POINTER =
      Pattern.compile(MEASURE + "|(" + RAISED + "|" + BRACKETED + ")");
  private static final Map<Character, Character> DIGITS =
      Map.of(
          '\u2070', '0', '\u00B9', '1', '\u00B2', '2', '\u00B3', '3', '\u2074', '4', '\u2075', '5',
          '\u2076', '6', '\u2077', '7', '\u2078', '8', '\u2079', '9');

  private final List<Footnote> notes = new ArrayList<>();

  /** Takes a paragraph or the only cell of a row that is a footnote; false when it is none. */
  public boolean take(String text, int line) {
    var note = NOTE.matcher(text);
    if (!note.matches()) {
      return false;
    }
    notes.add(new Footnote(digits(note.group(1)), note.group(2).strip(), line));
    return true;
  }

  /** The notes that a text points to: of those with its number the first below, else the last. */
  public List<Footnote> of(String text, int line) {
    return POINTER
        .matcher(text)
        .results()
        .flatMap(pointer -> Stream.ofNullable(pointer.group(1)))
        .flatMap(mark -> Stream.ofNullable(find(digits(mark), line)))
        .distinct()
        .toList();
  }

  private @Nullable Footnote find(String mark, int line) {
    Footnote last = null;
    for (var note : notes) {
      if (note.mark().equals(mark)) {
        if (note.line() >= line) {
          return note;
        }
        last = note;
      }
    }
    return last;
  }

  public List<Footnote> toList() {
    return List.copyOf(notes);
  }

  private static String digits(String mark) {
    return mark.chars()
        .map(c -> DIGITS.getOrDefault((char) c, (char) c))
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
