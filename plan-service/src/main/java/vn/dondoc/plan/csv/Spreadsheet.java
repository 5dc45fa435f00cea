package vn.dondoc.plan.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.platform.problem.DomainException;

/**
 * A register as a file. A value that a spreadsheet would take for a formula is written with an
 * apostrophe before it, which reading takes off again.
 */
public final class Spreadsheet {

  /** Excel needs it to know the text for UTF-8; reading passes over it. */
  private static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@\t\r";

  private Spreadsheet() {}

  public static String csv(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.append(MARK);
    print(text, header, rows);
    return text.toString();
  }

  private static void print(Appendable text, List<String> header, List<List<String>> rows) {
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Spreadsheet::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] xlsx(List<String> header, List<List<String>> rows) {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      write(sheet.createRow(0), header);
      for (int i = 0; i < rows.size(); i++) {
        write(sheet.createRow(i + 1), rows.get(i));
      }
      book.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Row row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(harmless(values.get(i)));
    }
  }

  /** The first sheet as CSV; refused where the file is none with these columns. */
  public static String csvOf(byte[] xlsx, List<String> columns) {
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      DataFormatter format = new DataFormatter();
      List<List<String>> rows = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
          values.add(text(row.getCell(i), format));
        }
        rows.add(values);
      }
      StringWriter text = new StringWriter();
      if (!rows.isEmpty()) {
        print(text, rows.getFirst(), rows.subList(1, rows.size()));
      }
      return text.toString();
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its parsers throw at a file that is no workbook.
      throw new DomainException(
          UnitProblem.CSV_UNREADABLE, String.valueOf(e.getMessage()), String.join(",", columns));
    }
  }

  private static String text(@Nullable Cell cell, DataFormatter format) {
    if (cell == null) {
      return "";
    }
    boolean date = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    return date
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : format.formatCellValue(cell);
  }

  private static @Nullable String harmless(@Nullable String value) {
    return value != null && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0
        ? "'" + value
        : value;
  }

  /** The value as it was before it was made harmless. */
  static String plain(String value) {
    return value.length() > 1 && value.charAt(0) == '\'' && FORMULA.indexOf(value.charAt(1)) >= 0
        ? value.substring(1)
        : value;
  }
}
