package vn.dondoc.plan.importing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.platform.rest.OfficeMedia;

/** One document as a file of each format, laid out as simply as the format allows. */
public enum Rendering {
  TEXT("plan.txt", "text/plain") {
    @Override
    public byte[] of(SourceDocument document) {
      return lines(document, Rendering::tabbed);
    }
  },
  MARKDOWN("plan.md", "text/markdown") {
    @Override
    public byte[] of(SourceDocument document) {
      return lines(document, Rendering::piped);
    }
  },
  HTML("plan.html", "text/html") {
    @Override
    public byte[] of(SourceDocument document) {
      return html(document).getBytes(StandardCharsets.UTF_8);
    }
  },
  DOCX("plan.docx", OfficeMedia.DOCX) {
    @Override
    public byte[] of(SourceDocument document) {
      return docx(document);
    }
  },
  XLSX("plan.xlsx", OfficeMedia.XLSX) {
    @Override
    public byte[] of(SourceDocument document) {
      return xlsx(document);
    }
  },
  PDF("plan.pdf", "application/pdf") {
    @Override
    public byte[] of(SourceDocument document) {
      return new PdfPrinter(false).print(document);
    }
  };

  private final String fileName;
  private final String mediaType;

  Rendering(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public abstract byte[] of(SourceDocument document);

  private interface TableWriter {
    String write(Table table);
  }

  private static byte[] lines(SourceDocument document, TableWriter tables) {
    var text = new StringBuilder();
    int line = 0;
    for (var block : document.blocks()) {
      while (line < block.position().line() - 1) {
        text.append('\n');
        line++;
      }
      switch (block) {
        case Paragraph paragraph -> {
          text.append(paragraph.text()).append('\n');
          line++;
        }
        case Table table -> {
          text.append(tables.write(table));
          line += table.rows().size();
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String tabbed(Table table) {
    return table.rows().stream().map(row -> joined(row, "\t") + "\n").collect(Collectors.joining());
  }

  private static String piped(Table table) {
    return table.rows().stream()
        .map(row -> "| " + joined(row, " | ") + " |\n")
        .collect(Collectors.joining());
  }

  private static String joined(Row row, String separator) {
    return row.cells().stream()
        .map(Cell::text)
        .map(text -> text.replace("\n", "<br>"))
        .collect(Collectors.joining(separator));
  }

  private static String html(SourceDocument document) {
    var html = new StringBuilder("<!DOCTYPE html>\n<html><head><title>x</title></head><body>\n");
    for (var block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> html.append("<p>" + escaped(paragraph.text()) + "</p>\n");
        case Table table -> {
          html.append("<table>\n");
          for (var row : table.rows()) {
            html.append("<tr>");
            row.cells().forEach(cell -> html.append("<td>" + escaped(cell.text()) + "</td>"));
            html.append("</tr>\n");
          }
          html.append("</table>\n");
        }
      }
    }
    return html.append("</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }

  private static byte[] docx(SourceDocument document) {
    try (var file = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (var block : document.blocks()) {
        switch (block) {
          case Paragraph paragraph -> {
            file.createParagraph().createRun().setText(paragraph.text());
            file.createParagraph();
          }
          case Table table -> {
            int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
            var made = file.createTable(table.rows().size(), width);
            for (int r = 0; r < table.rows().size(); r++) {
              var cells = table.rows().get(r).cells();
              for (int c = 0; c < cells.size(); c++) {
                made.getRow(r).getCell(c).setText(cells.get(c).text());
              }
            }
          }
        }
      }
      file.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] xlsx(SourceDocument document) {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Kế hoạch");
      for (var block : document.blocks()) {
        int at = block.position().line() - 1;
        write(block, sheet, at);
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Block block, XSSFSheet sheet, int at) {
    switch (block) {
      case Paragraph paragraph -> sheet.createRow(at).createCell(0).setCellValue(paragraph.text());
      case Table table -> {
        for (int r = 0; r < table.rows().size(); r++) {
          var made = sheet.createRow(at + r);
          var cells = table.rows().get(r).cells();
          for (int c = 0; c < cells.size(); c++) {
            made.createCell(c).setCellValue(cells.get(c).text());
          }
        }
      }
    }
  }
}
