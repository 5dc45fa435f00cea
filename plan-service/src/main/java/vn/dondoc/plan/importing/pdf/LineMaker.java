package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dondoc.plan.timing.RaisedDigits;

/** Puts letters that stand on one line together, whatever order they were drawn in. */
final class LineMaker {

  /** Raised marks of footnotes still belong to the line; in parts of the font size. */
  private static final float SAME_LINE = 0.4f;

  /** As wide a hole between letters is a space, also where no space was drawn. */
  private static final float SPACE = 0.18f;

  /** As wide a hole is room for a column. */
  private static final float GUTTER = 2.2f;

  private LineMaker() {}

  /** The lines from top to bottom. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::base));
    var lines = new ArrayList<TextLine>();
    var open = new ArrayList<Glyph>();
    Glyph largest = null;
    for (var glyph : sorted) {
      if (glyph.isSpace() && largest == null) {
        continue;
      }
      boolean goesOn =
          largest != null
              && glyph.base() - largest.base()
                  <= SAME_LINE * Math.max(largest.size(), glyph.size());
      if (!goesOn && largest != null) {
        close(open, largest, lines);
        largest = null;
      }
      open.add(glyph);
      if (largest == null || glyph.size() > largest.size()) {
        largest = glyph;
      }
    }
    if (largest != null) {
      close(open, largest, lines);
    }
    return lines;
  }

  private static void close(List<Glyph> glyphs, Glyph largest, List<TextLine> lines) {
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    var spans = new ArrayList<TextLine.Span>();
    var span = new SpanMaker(largest);
    for (var glyph : glyphs) {
      if (span.isFarFrom(glyph)) {
        spans.add(span.made());
        span = new SpanMaker(largest);
      }
      span.take(glyph);
    }
    if (!span.isEmpty()) {
      spans.add(span.made());
    }
    if (!spans.isEmpty()) {
      lines.add(new TextLine(largest.base(), largest.size(), spans));
    }
    glyphs.clear();
  }

  /** Gathers the letters of one part of a line. */
  private static final class SpanMaker {

    private final Glyph largest;
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float firstWord;
    private boolean space;
    private String last = "";
    private float lastLeft;

    SpanMaker(Glyph largest) {
      this.largest = largest;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    boolean isFarFrom(Glyph glyph) {
      return !isEmpty() && !glyph.isSpace() && glyph.left() - right > GUTTER * largest.size();
    }

    void take(Glyph glyph) {
      if (glyph.isSpace()) {
        space = !isEmpty();
        return;
      }
      boolean again =
          glyph.text().equals(last) && glyph.left() - lastLeft < 0.1f * glyph.size() && !isEmpty();
      if (again) {
        // Drawn twice to look bold.
        return;
      }
      if (isEmpty()) {
        left = glyph.left();
      } else if (space || glyph.left() - right > SPACE * largest.size()) {
        firstWord = firstWord == 0 ? right - left : firstWord;
        text.append(' ');
      }
      space = false;
      text.append(printed(glyph));
      right = isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      last = glyph.text();
      lastLeft = glyph.left();
    }

    private String printed(Glyph glyph) {
      var letter = glyph.text();
      boolean raised =
          glyph.size() < 0.75f * largest.size()
              && glyph.base() < largest.base() - 0.1f * largest.size();
      return raised ? RaisedDigits.of(letter) : letter;
    }

    TextLine.Span made() {
      return new TextLine.Span(
          text.toString(), left, right, firstWord == 0 ? right - left : firstWord);
    }
  }
}
