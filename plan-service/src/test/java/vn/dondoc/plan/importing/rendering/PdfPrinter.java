package vn.dondoc.plan.importing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;

/**
 * Prints a document on A4 as a word processor does: wrapped lines, ruled tables with their head on
 * each page, page numbers above all pages but the first. The font is the one that PDFBox brings.
 */
public final class PdfPrinter {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float LEFT = 85;
  private static final float RIGHT = PDRectangle.A4.getWidth() - 51;
  private static final float TOP = PDRectangle.A4.getHeight() - 57;
  private static final float BOTTOM = 57;
  private static final float SIZE = 13;
  private static final float CELL_SIZE = 10;
  private static final float LEADING = 1.25f;
  private static final float PADDING = 5;

  private final boolean cutsRows;
  private final PDDocument document = new PDDocument();
  private PDFont font;
  private PDPageContentStream page;
  private float y;

  /**
   * @param cutsRows whether a row goes on over the foot of a page
   */
  public PdfPrinter(boolean cutsRows) {
    this.cutsRows = cutsRows;
  }

  public byte[] print(SourceDocument source) {
    try (document;
        var bytes = new ByteArrayOutputStream();
        var ttf = PDFont.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, ttf);
      nextPage();
      for (var block : source.blocks()) {
        switch (block) {
          case Paragraph paragraph -> paragraph(paragraph.text());
          case Table table -> table(table);
        }
      }
      page.close();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void nextPage() throws IOException {
    if (page != null) {
      page.close();
    }
    var next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = TOP;
    if (document.getNumberOfPages() > 1) {
      show(Integer.toString(document.getNumberOfPages()), (LEFT + RIGHT) / 2, TOP + 20, SIZE);
    }
  }

  private void show(String text, float x, float base, float size) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, base);
    page.showText(text);
    page.endText();
  }

  private void paragraph(String text) throws IOException {
    for (var line : wrapped(text, RIGHT - LEFT, SIZE)) {
      if (y < BOTTOM + SIZE) {
        nextPage();
      }
      y -= SIZE * LEADING;
      show(line, LEFT, y, SIZE);
    }
    y -= SIZE;
  }

  private List<String> wrapped(String text, float width, float size) throws IOException {
    var lines = new ArrayList<String>();
    for (var part : text.split("\n")) {
      var line = new StringBuilder();
      for (var word : part.split(" ")) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
          lines.add(line.toString());
          line.setLength(0);
          longer = word;
        }
        line.setLength(0);
        line.append(longer);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void table(Table table) throws IOException {
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    float[] edges = edges(columns);
    var head = table.rows().getFirst();
    for (var row : table.rows()) {
      var cells = cells(row, edges);
      int lines = cells.stream().mapToInt(List::size).max().orElse(1);
      int printed = 0;
      while (printed < lines) {
        int fits = (int) ((y - BOTTOM - 2 * PADDING) / (CELL_SIZE * LEADING));
        if (fits < lines - printed && (!cutsRows || fits < 1)) {
          nextPage();
          drawRow(cells(head, edges), edges, 0, Integer.MAX_VALUE);
          fits = Integer.MAX_VALUE;
        }
        drawRow(cells, edges, printed, fits);
        printed += Math.min(fits, lines - printed);
        if (printed < lines) {
          y = BOTTOM;
        }
      }
    }
    y -= SIZE;
  }

  /** A narrow column for the number, a wide one for the task. */
  private static float[] edges(int columns) {
    float[] edges = new float[columns + 1];
    float rest = (RIGHT - LEFT - 40) / columns;
    edges[0] = LEFT;
    for (int i = 1; i <= columns; i++) {
      float width = i == 1 ? 40 : i == 2 ? 2 * rest : rest;
      edges[i] = edges[i - 1] + width;
    }
    return edges;
  }

  private List<List<String>> cells(Row row, float... edges) throws IOException {
    var cells = new ArrayList<List<String>>();
    for (int i = 0; i < edges.length - 1; i++) {
      var text = i < row.cells().size() ? row.cells().get(i).text() : "";
      cells.add(wrapped(text, edges[i + 1] - edges[i] - 2 * PADDING, CELL_SIZE));
    }
    return cells;
  }

  private void drawRow(List<List<String>> cells, float[] edges, int from, int most)
      throws IOException {
    int lines = 1;
    for (var cell : cells) {
      lines = Math.max(lines, Math.min(cell.size() - from, most));
    }
    float height = lines * CELL_SIZE * LEADING + 2 * PADDING;
    for (int i = 0; i < cells.size(); i++) {
      page.addRect(edges[i], y - height, edges[i + 1] - edges[i], height);
      page.stroke();
      float base = y - PADDING;
      for (int line = from; line < Math.min(cells.get(i).size(), from + lines); line++) {
        base -= CELL_SIZE * LEADING;
        show(cells.get(i).get(line), edges[i] + PADDING, base + 2, CELL_SIZE);
      }
    }
    y -= height;
  }
}
