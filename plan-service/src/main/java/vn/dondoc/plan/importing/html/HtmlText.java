package vn.dondoc.plan.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.dondoc.plan.timing.RaisedDigits;

/** Text as a browser lays it out: line breaks are those of the markup, other space is folded. */
final class HtmlText {

  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");

  private final ListMarks marks;

  HtmlText(ListMarks marks) {
    this.marks = marks;
  }

  /** Appends text in which line ends of the file are space. */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean afterSpace = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
      if (!space) {
        line.append(c);
      } else if (!afterSpace) {
        line.append(' ');
      }
    }
  }

  /** Digits as marks of footnotes; other raised text stays as it is. */
  static String raised(String text) {
    var mark = BRACKETS.matcher(text.strip()).replaceAll("");
    return DIGITS.matcher(mark).matches() ? RaisedDigits.of(mark) : text;
  }

  /** The text of a cell, a line for each block in it. */
  String lines(Element cell) {
    var text = new StringBuilder();
    append(text, cell);
    return text.toString();
  }

  private void append(StringBuilder text, Node node) {
    if (node instanceof TextNode words) {
      append(text, words.getWholeText());
      return;
    }
    if (!(node instanceof Element element) || HtmlBlocks.isSkipped(element)) {
      return;
    }
    var name = element.normalName();
    if (name.equals("br")) {
      text.append('\n');
      return;
    }
    if (name.equals("sup")) {
      text.append(raised(element.text()));
      return;
    }
    boolean block = element.isBlock() && !name.equals("td") && !name.equals("th");
    text.append(block ? "\n" : "");
    text.append(name.equals("li") ? marks.next(element) + " " : "");
    for (var child : element.childNodes()) {
      append(text, child);
    }
    text.append(block ? "\n" : "");
  }
}
