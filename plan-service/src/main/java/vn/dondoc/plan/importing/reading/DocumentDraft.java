package vn.dondoc.plan.importing.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.Position;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.timing.Spelling;

/** Collects the blocks of a document in reading order, numbers its lines and keeps the limits. */
public final class DocumentDraft {

  private final ImportLimits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Notice.Kind, Notice> notices = new EnumMap<>(Notice.Kind.class);
  private int line;
  private int cells;

  public DocumentDraft(ImportLimits limits) {
    this.limits = limits;
  }

  /** Something empty stands between what was added and what comes. */
  public void gap() {
    line++;
  }

  /** Each line of the text becomes a paragraph; blank ones are gaps. */
  public void paragraph(String text, Place place) {
    for (var part : text.split("\n", -1)) {
      nextLine(place);
      var folded = Spelling.fold(part);
      if (folded.length() > limits.lineLength()) {
        throw new ImportRefused(RefusalCode.LINE_TOO_LONG, place, limits.lineLength());
      }
      if (!folded.isEmpty()) {
        blocks.add(new Paragraph(folded, new Position(line, place)));
      }
    }
  }

  /** The last paragraph goes on, as at the top of the next page; it keeps its place. */
  public void goOn(String text) {
    if (blocks.getLast() instanceof Paragraph(String before, Position position)) {
      blocks.set(blocks.size() - 1, new Paragraph(Spelling.fold(before + " " + text), position));
    }
  }

  /** Rows that follow each other; nothing for none. */
  public void table(List<GridRow> rows) {
    var filled = rows.stream().filter(row -> !row.pieces().isEmpty()).toList();
    if (filled.isEmpty()) {
      return;
    }
    for (var row : filled) {
      ensure(row.pieces().size(), row.pieces().size(), row.place());
      cells += row.pieces().size();
    }
    var columns = Columns.of(filled);
    var made = new ArrayList<Row>();
    for (var row : filled) {
      nextLine(row.place());
      made.add(new Row(columns.cells(row, line), new Position(line, row.place())));
    }
    blocks.add(new Table(made));
  }

  /**
   * Returns when so many more cells are within the limits; to be asked before many are made.
   *
   * @param columns of the widest row among them
   */
  public void ensure(long more, int columns, @Nullable Place place) {
    if (columns > limits.cellsPerRow() || cells + more > limits.cells()) {
      throw new ImportRefused(
          RefusalCode.TOO_MANY_CELLS, place, limits.cells(), limits.cellsPerRow());
    }
  }

  /** A decision about what was added last; the same one is told once, where it was first made. */
  public void notice(Notice.Kind kind, Place place) {
    notices.putIfAbsent(kind, new Notice(kind, new Position(Math.max(1, line), place)));
  }

  /** A decision about what is added next, such as the table of a cell that is being read. */
  public void noticeAhead(Notice.Kind kind, Place place) {
    notices.putIfAbsent(kind, new Notice(kind, new Position(line + 1, place)));
  }

  private void nextLine(Place place) {
    line++;
    if (line > limits.lines()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_LINES, place, limits.lines());
    }
  }

  /**
   * The whole document.
   *
   * @throws ImportRefused when nothing stands in it
   */
  public SourceDocument document() {
    if (blocks.isEmpty()) {
      throw new ImportRefused(RefusalCode.EMPTY, 0);
    }
    return new SourceDocument(blocks, List.copyOf(notices.values()));
  }

  /** The lines of a cell, each folded, without blank ones. */
  static String folded(String text) {
    var lines = new StringBuilder();
    for (var part : text.split("\n")) {
      var folded = Spelling.fold(part);
      if (!folded.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(folded);
      }
    }
    return lines.toString();
  }
}
