package vn.dondoc.plan.importing.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters that stand on one line.
 *
 * @param base of the line
 * @param size of its largest font
 * @param spans parts between which there is room for a column, at least one
 */
record TextLine(float base, float size, List<Span> spans) {

  /**
   * A part of a line.
   *
   * @param firstWord width of its first word
   */
  record Span(String text, float left, float right, float firstWord) {}

  TextLine {
    spans = List.copyOf(spans);
  }

  float left() {
    return spans.getFirst().left();
  }

  float right() {
    return spans.getLast().right();
  }

  float firstWord() {
    return spans.getFirst().firstWord();
  }

  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining(" "));
  }

  /** One part as a line of its own. */
  TextLine only(Span span) {
    return new TextLine(base, size, List.of(span));
  }
}
