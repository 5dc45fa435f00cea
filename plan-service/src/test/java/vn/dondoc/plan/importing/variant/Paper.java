package vn.dondoc.plan.importing.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A document as lines and rows of cells, before it is written in a format. */
final class Paper {

  /** A line of text, or the cells of a row. */
  sealed interface Piece {}

  record Line(String text) implements Piece {}

  /**
   * @param head whether the row is the head of a table
   */
  record Cells(List<String> cells, boolean head) implements Piece {}

  private final List<Piece> pieces = new ArrayList<>();

  Paper line(String text) {
    pieces.add(new Line(text));
    return this;
  }

  Paper gap() {
    return line("");
  }

  Paper row(List<String> cells, boolean head) {
    pieces.add(new Cells(List.copyOf(cells), head));
    return this;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** The same with pieces left out, doubled and exchanged, and cells taken out of rows. */
  Paper mangled(Random random) {
    Paper mangled = new Paper();
    pieces.forEach(
        piece -> {
          int chance = random.nextInt(12);
          if (chance > 0) {
            mangled.pieces.add(
                chance < 3 && piece instanceof Cells c ? withoutACell(c, random) : piece);
          }
          if (chance == 3) {
            mangled.pieces.add(pieces.get(random.nextInt(pieces.size())));
          }
        });
    return mangled;
  }

  private static Cells withoutACell(Cells row, Random random) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.remove(random.nextInt(cells.size()));
    return new Cells(cells, row.head());
  }

  /** The pieces with the rows of each table together. */
  List<List<Piece>> blocks() {
    List<List<Piece>> blocks = new ArrayList<>();
    boolean inTable = false;
    for (Piece piece : pieces) {
      if (piece instanceof Cells && inTable) {
        blocks.getLast().add(piece);
      } else {
        blocks.add(new ArrayList<>(List.of(piece)));
      }
      inTable = piece instanceof Cells;
    }
    return blocks;
  }

  static int width(List<Cells> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** Plain text, one row a line, tabs between the cells. */
  String asTabbedText() {
    return pieces.stream()
        .map(
            piece ->
                switch (piece) {
                  case Line(String text) -> text;
                  case Cells(List<String> cells, _) ->
                      cells.stream().map(Paper::oneLine).collect(Collectors.joining("\t"));
                })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Markdown with pipe tables; a rule under every head. */
  String asMarkdown() {
    StringBuilder text = new StringBuilder();
    boolean inTable = false;
    for (Piece piece : pieces) {
      switch (piece) {
        case Line(String line) -> {
          text.append(inTable ? "\n" : "").append(line).append('\n');
          inTable = false;
        }
        case Cells(List<String> cells, boolean head) -> {
          text.append(
              cells.stream().map(Paper::oneLine).collect(Collectors.joining(" | ", "| ", " |\n")));
          text.append(head ? "|" + "---|".repeat(cells.size()) + "\n" : "");
          inTable = true;
        }
      }
    }
    return text.toString();
  }

  private static String oneLine(String cell) {
    return cell.replace("\n", "<br>");
  }
}
