package vn.dondoc.plan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.TaskText;

/**
 * The assignment table as xlsx: the first row stays in sight, due days are dates, and no text is a
 * formula, whatever it begins with.
 */
final class PlanSheet {

  private static final List<String> BY_TASK =
      List.of(
          "TT",
          "Nhóm",
          "Nhiệm vụ",
          "Chỉ số",
          "Chủ trì",
          "Phối hợp",
          "Theo dõi",
          "Sản phẩm",
          "Thời gian",
          "Hạn cuối");
  private static final List<String> BY_UNIT =
      List.of(
          "Mã định danh",
          "Đơn vị",
          "TT",
          "Nhóm",
          "Nhiệm vụ",
          "Chỉ số",
          "Phối hợp",
          "Sản phẩm",
          "Thời gian",
          "Hạn cuối");

  private static final int NARROW = 14 * 256;
  private static final int WIDE = 48 * 256;

  /** The longest text that a cell of the format holds. */
  private static final int LONGEST = 32_767;

  private final PlanHead head;

  PlanSheet(PlanHead head) {
    this.head = head;
  }

  /**
   * A task for one unit and one occurrence.
   *
   * @param lastDay the last permitted day, null where none is resolved
   */
  record UnitRow(PlanTask task, String code, String unit, LocalDate lastDay) {}

  byte[] byTask(List<PlanTask> tasks) {
    return book(
        BY_TASK,
        tasks.size(),
        (cells, at) -> {
          TaskText task = tasks.get(at).body();
          cells.texts(
              task.number(),
              task.group(),
              task.text(),
              String.join(", ", task.dimensions()),
              Printing.names(task.leads().stream(), ""),
              Printing.names(task.coordinators().stream(), ""),
              Printing.names(task.monitors().stream(), ""),
              task.product(),
              task.timing().words());
          cells.day(task.timing().lastDay(head.tolerantBefore()));
        });
  }

  byte[] byUnit(List<UnitRow> rows) {
    return book(
        BY_UNIT,
        rows.size(),
        (cells, at) -> {
          UnitRow row = rows.get(at);
          TaskText task = row.task().body();
          cells.texts(
              row.code(),
              row.unit(),
              task.number(),
              task.group(),
              task.text(),
              String.join(", ", task.dimensions()),
              Printing.names(task.coordinators().stream(), ""),
              task.product(),
              task.timing().words());
          cells.day(row.lastDay());
        });
  }

  private interface RowWriter {
    void write(Cells cells, int at);
  }

  private static byte[] book(List<String> titles, int rows, RowWriter writer) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("Phân công");
      CellStyle text = style(book, false);
      text.setQuotePrefixed(true);
      CellStyle date = style(book, false);
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      CellStyle title = style(book, true);
      Cells head = new Cells(sheet.createRow(0), title, title);
      head.texts(titles.toArray(String[]::new));
      for (int i = 0; i < rows; i++) {
        writer.write(new Cells(sheet.createRow(i + 1), text, date), i);
      }
      for (int i = 0; i < titles.size(); i++) {
        sheet.setColumnWidth(i, titles.get(i).equals("Nhiệm vụ") ? WIDE : NARROW * 3 / 2);
      }
      sheet.createFreezePane(0, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, titles.size() - 1));
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      sheet.getPrintSetup().setLandscape(true);
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitHeight((short) 0);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CellStyle style(XSSFWorkbook book, boolean title) {
    Font font = book.createFont();
    font.setFontName(WordText.FONT);
    font.setFontHeightInPoints((short) 12);
    font.setBold(title);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    if (title) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  /** Writes the cells of a row from left to right. */
  private static final class Cells {

    private final Row row;
    private final CellStyle text;
    private final CellStyle date;
    private int at;

    Cells(Row row, CellStyle text, CellStyle date) {
      this.row = row;
      this.text = text;
      this.date = date;
    }

    void texts(String... values) {
      for (String value : values) {
        var cell = row.createCell(at++);
        cell.setCellStyle(text);
        if (value != null) {
          cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
      }
    }

    void day(LocalDate day) {
      var cell = row.createCell(at++);
      cell.setCellStyle(date);
      if (day != null) {
        cell.setCellValue(day);
      }
    }
  }
}
