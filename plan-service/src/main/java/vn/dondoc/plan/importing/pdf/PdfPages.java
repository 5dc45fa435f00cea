package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/** Takes the pages of a document one after the other, from top to bottom. */
final class PdfPages {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?iu)^[-–\\s]*(?:trang\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*$");

  /** Numbers of pages stand in the outer parts of a page, told in parts of its height. */
  private static final float MARGIN = 0.12f;

  /** So many lines show where the margins are. */
  private static final int ENOUGH = 10;

  private final DocumentDraft draft;

  /** Lines outside tables by the width of their pages, not all of them. */
  private final Map<Integer, List<TextLine>> seen = new HashMap<>();

  private @Nullable TextLine open;

  PdfPages(DocumentDraft draft) {
    this.draft = draft;
  }

  /**
   * @param number of the page, from 1
   */
  void take(PageContent content, int number) {
    var lines = LineMaker.lines(content.glyphs());
    ToIntFunction<Float> lineAt = height -> lineAt(lines, height);
    var tables = RuledTable.of(content.flat(), content.upright());
    tables.forEach(
        table ->
            draft.ensure(
                (long) table.columnCount() * table.rowCount(),
                table.columnCount(),
                new Place.PageLine(number, 1)));
    var outside = new ArrayList<Glyph>();
    var inside = new ArrayList<List<Glyph>>();
    tables.forEach(table -> inside.add(new ArrayList<>()));
    for (var glyph : content.glyphs()) {
      int table = tableOf(tables, glyph);
      (table < 0 ? outside : inside.get(table)).add(glyph);
    }
    var text = withoutPageNumber(LineMaker.lines(outside), content.height());
    var margins = margins(content.width(), text, lines);
    var reading = new PageText(draft, margins, number, lineAt, open);
    int read = 0;
    for (int i = 0; i < tables.size(); i++) {
      float top = tables.get(i).top();
      int until = read;
      while (until < text.size() && text.get(until).base() <= top) {
        until++;
      }
      reading.read(text.subList(read, until));
      read = until;
      draft.table(new CellText(tables.get(i), inside.get(i), number, lineAt).rows());
      reading.close();
    }
    reading.read(text.subList(read, text.size()));
    open = reading.open();
  }

  private static int tableOf(List<RuledTable> tables, Glyph glyph) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).holds(glyph)) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the first line that stands below a height, from 1. */
  private static int lineAt(List<TextLine> lines, float height) {
    int line = 1;
    while (line < lines.size() && lines.get(line - 1).base() < height) {
      line++;
    }
    return line;
  }

  /** Text is as wide as its widest line so far; where there is little of it, as the tables. */
  private Wrapping margins(float width, List<TextLine> text, List<TextLine> all) {
    var lines = seen.computeIfAbsent(Math.round(width), w -> new ArrayList<>());
    lines.addAll(text);
    if (lines.size() > ENOUGH) {
      var known = spread(lines);
      lines.subList(0, lines.size() - ENOUGH).clear();
      lines.add(known);
    }
    var widest = new ArrayList<>(lines);
    if (lines.size() < ENOUGH) {
      widest.addAll(all);
    }
    return widest.isEmpty()
        ? new Wrapping(0, width)
        : new Wrapping(spread(widest).left(), spread(widest).right());
  }

  private static TextLine spread(List<TextLine> lines) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (var line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    return new TextLine(0, 0, List.of(new TextLine.Span("", left, right, 0)));
  }

  private static List<TextLine> withoutPageNumber(List<TextLine> lines, float height) {
    var kept = new ArrayList<>(lines);
    if (!kept.isEmpty() && isPageNumber(kept.getFirst(), height)) {
      kept.removeFirst();
    }
    if (!kept.isEmpty() && isPageNumber(kept.getLast(), height)) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isPageNumber(TextLine line, float height) {
    boolean outer = line.base() < MARGIN * height || line.base() > (1 - MARGIN) * height;
    return outer && PAGE_NUMBER.matcher(line.text()).matches();
  }
}
