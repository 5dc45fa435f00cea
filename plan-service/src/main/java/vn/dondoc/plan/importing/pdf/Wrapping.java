package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells where a paragraph was wrapped from where it ends: it ends where the next word would still
 * have had room.
 *
 * @param left where text begins
 * @param right where text ends
 */
record Wrapping(float left, float right) {

  private static final Pattern LIST_MARK =
      Pattern.compile(
          "^([-–+•*]\\s*\\p{L}|[a-zđ]\\)|\\d{1,2}(\\.\\d{1,2})*[.)]\\s|[IVX]{1,5}\\.\\s).*");

  /** Lines further apart than this, in parts of the font size, do not belong together. */
  private static final float FAR = 1.9f;

  private static final String SENTENCE_END = ".;:!?";
  private static final float CENTRED = 8f;
  private static final float INDENT = 12f;

  /** Fewer letters may be an abbreviation and no title. */
  private static final int WORDS = 10;

  private static final float WORD_SPACE = 0.3f;

  /** The lines of each paragraph. */
  List<List<TextLine>> paragraphs(List<TextLine> lines) {
    var paragraphs = new ArrayList<List<TextLine>>();
    for (var line : lines) {
      boolean goesOn = !paragraphs.isEmpty() && goesOn(paragraphs.getLast().getLast(), line);
      if (!goesOn) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
    }
    return paragraphs;
  }

  /** The text of a cell, a line for each paragraph. */
  static String cell(List<TextLine> lines, float left, float right) {
    float margin = right - left;
    for (var line : lines) {
      margin = Math.min(margin, Math.min(line.left() - left, right - line.right()));
    }
    var wrapping = new Wrapping(left + Math.max(0, margin), right - Math.max(0, margin));
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (i > 0) {
        var before = lines.get(i - 1);
        boolean ends = wrapping.hasRoom(before, line) || LIST_MARK.matcher(line.text()).matches();
        text.append(ends ? '\n' : ' ');
      }
      text.append(line.text());
    }
    return text.toString();
  }

  boolean isCentred(TextLine line) {
    float before = line.left() - left;
    float behind = right - line.right();
    return before > INDENT && Math.abs(before - behind) < CENTRED;
  }

  private static boolean hasSmall(TextLine line) {
    return line.text().chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isCapitals(TextLine line) {
    var text = line.text();
    long letters = text.chars().filter(Character::isLetter).count();
    return letters >= WORDS && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line at the top of a page goes on the last one of the page before. */
  boolean goesOnOverPage(TextLine line, TextLine next) {
    return SENTENCE_END.indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && isContinued(line, next);
  }

  private boolean goesOn(TextLine line, TextLine next) {
    boolean near = next.base() - line.base() <= FAR * Math.max(line.size(), next.size());
    return near && isContinued(line, next);
  }

  private boolean isContinued(TextLine line, TextLine next) {
    boolean indented = next.left() > line.left() + INDENT && !isCentred(next);
    return !indented
        && isCentred(line) == isCentred(next)
        && !(isCapitals(line) && hasSmall(next))
        && !(hasSmall(line) && isCapitals(next))
        && !LIST_MARK.matcher(next.text()).matches()
        && !hasRoom(line, next);
  }

  private boolean hasRoom(TextLine line, TextLine next) {
    float behind = right - line.right();
    float room = isCentred(line) ? behind + line.left() - left : behind;
    return room > next.firstWord() + WORD_SPACE * line.size();
  }
}
