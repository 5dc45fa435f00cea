package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/**
 * The text of a page outside its tables. Where lines leave a gutter free, as the letterhead and the
 * signature beside the recipients do, the left column is read before the right one.
 */
final class PageText {

  private static final float FAR = 1.8f;

  private final DocumentDraft draft;
  private final Wrapping page;
  private final int number;
  private final ToIntFunction<Float> lineAt;
  private boolean afterCentred;
  private @Nullable TextLine open;

  /**
   * @param page the margins of the page
   * @param number of the page, from 1
   * @param lineAt the number of the first line of the page below a height
   * @param open the line that the page before ended with, null when it was no text
   */
  PageText(
      DocumentDraft draft,
      Wrapping page,
      int number,
      ToIntFunction<Float> lineAt,
      @Nullable TextLine open) {
    this.open = open;
    this.draft = draft;
    this.page = page;
    this.number = number;
    this.lineAt = lineAt;
  }

  /** Reads lines that follow each other without a table between. */
  void read(List<TextLine> lines) {
    var running = new ArrayList<TextLine>();
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).spans().size() == 2) {
        paragraphs(running);
        running.clear();
        at = columns(lines, at);
      } else {
        running.add(lines.get(at));
        at++;
      }
    }
    paragraphs(running);
  }

  /** A table stands between what was read and what comes. */
  void close() {
    open = null;
  }

  /** The last line that was read, null when something else stands behind it. */
  @Nullable TextLine open() {
    return open;
  }

  private void paragraphs(List<TextLine> lines) {
    for (var paragraph : page.paragraphs(lines)) {
      boolean goesOn =
          open != null
              && open.base() > paragraph.getFirst().base()
              && page.goesOnOverPage(open, paragraph.getFirst());
      open = paragraph.getLast();
      if (goesOn) {
        draft.goOn(text(paragraph));
        continue;
      }
      boolean centred = paragraph.stream().allMatch(page::isCentred);
      if (!centred || !afterCentred) {
        draft.gap();
      }
      add(paragraph);
      afterCentred = centred;
    }
  }

  private void add(List<TextLine> paragraph) {
    var first = paragraph.getFirst();
    int line = lineAt.applyAsInt(first.base() - first.size() / 2);
    draft.paragraph(text(paragraph), new Place.PageLine(number, line));
  }

  private static String text(List<TextLine> paragraph) {
    return paragraph.stream().map(TextLine::text).collect(Collectors.joining(" "));
  }

  /** Reads two columns from the line on, and gives the line behind them. */
  private int columns(List<TextLine> lines, int from) {
    var left = new ArrayList<TextLine>();
    var right = new ArrayList<TextLine>();
    float low = 0;
    float high = Float.MAX_VALUE;
    int at = from;
    while (at < lines.size() && isNear(lines, from, at)) {
      var line = lines.get(at);
      var first = line.spans().getFirst();
      var last = line.spans().getLast();
      if (line.spans().size() == 2 && first.right() < high && last.left() > low) {
        low = Math.max(low, first.right());
        high = Math.min(high, last.left());
        left.add(line.only(first));
        right.add(line.only(last));
      } else if (line.spans().size() == 1 && first.right() <= high) {
        low = Math.max(low, first.right());
        left.add(line);
      } else if (line.spans().size() == 1 && first.left() >= low) {
        high = Math.min(high, first.left());
        right.add(line);
      } else {
        break;
      }
      at++;
    }
    column(left);
    column(right);
    close();
    return at;
  }

  private static boolean isNear(List<TextLine> lines, int from, int at) {
    return at == from
        || lines.get(at).base() - lines.get(at - 1).base() <= FAR * lines.get(at - 1).size();
  }

  /** A line of a column goes on the one above only when it cannot begin anything. */
  private void column(List<TextLine> lines) {
    var open = new ArrayList<TextLine>();
    for (var line : lines) {
      int first = line.text().codePointAt(0);
      boolean goesOn = Character.isLowerCase(first) || first == '(';
      if (!goesOn && !open.isEmpty()) {
        add(open);
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      add(open);
    }
    draft.gap();
    afterCentred = false;
  }
}
