package vn.dondoc.plan.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.dondoc.plan.export.WordText.Face;

/**
 * The assignment table (bảng phân công nhiệm vụ): its head repeated on each page, a row for each
 * group, which stays with its first task, one for each task, none broken over a page. Without
 * products it has five columns and fits an upright page, with them six and lies across.
 */
final class AssignmentTable {

  private static final int SIZE = 12;

  /** A column with its share of the width in thousandths. */
  private record Column(String title, int share) {}

  private static final List<Column> FIVE =
      List.of(
          new Column("TT", 80),
          new Column("Nhiệm vụ", 390),
          new Column("Chủ trì", 190),
          new Column("Phối hợp", 190),
          new Column("Thời gian", 150));

  private static final List<Column> SIX =
      List.of(
          new Column("TT", 65),
          new Column("Nhiệm vụ", 350),
          new Column("Chủ trì", 165),
          new Column("Phối hợp", 165),
          new Column("Sản phẩm", 130),
          new Column("Thời gian", 125));

  private final XWPFDocument document;
  private final PrintedPlan.Appendix appendix;
  private final boolean wide;
  private final boolean products;
  private final List<Column> columns;

  /**
   * @param wide whether the page lies across
   */
  AssignmentTable(XWPFDocument document, PrintedPlan.Appendix appendix, boolean wide) {
    this.document = document;
    this.appendix = appendix;
    this.wide = wide;
    products = appendix.hasProducts();
    columns = products ? SIX : FIVE;
  }

  void write() {
    XWPFTable table = document.createTable(1, columns.size());
    int width = WordPages.width(wide);
    table.setWidth(width);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().addNewTblGrid();
    columns.forEach(c -> grid.addNewGridCol().setW(BigInteger.valueOf(width(c))));
    head(table.getRow(0));
    String group = null;
    for (PrintedPlan.Task task : appendix.tasks()) {
      if (task.group() != null && !Objects.equals(task.group(), group)) {
        group(table.createRow(), task.group());
      }
      group = task.group();
      task(table.createRow(), task);
    }
  }

  private int width(Column column) {
    return WordPages.width(wide) * column.share() / 1000;
  }

  private void head(XWPFTableRow row) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      cell(row, i, columns.get(i).title(), Face.bold(SIZE), ParagraphAlignment.CENTER);
    }
  }

  private void group(XWPFTableRow row, String title) {
    row.setCantSplitRow(true);
    for (int i = columns.size() - 1; i > 0; i--) {
      row.removeCell(i);
    }
    cell(row, 0, title, Face.bold(SIZE), ParagraphAlignment.LEFT);
    row.getCell(0).getParagraphs().getFirst().setKeepNext(true);
    XWPFTableCell whole = row.getCell(0);
    whole.setWidth(Integer.toString(WordPages.width(wide)));
    whole.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
  }

  private void task(XWPFTableRow row, PrintedPlan.Task task) {
    row.setCantSplitRow(true);
    int at = 0;
    cell(row, at++, task.number(), Face.plain(SIZE), ParagraphAlignment.CENTER);
    cell(row, at++, task.text(), Face.plain(SIZE), ParagraphAlignment.LEFT);
    cell(row, at++, task.leads(), Face.plain(SIZE), ParagraphAlignment.LEFT);
    cell(row, at++, task.coordinators(), Face.plain(SIZE), ParagraphAlignment.LEFT);
    if (products) {
      cell(row, at++, task.product(), Face.plain(SIZE), ParagraphAlignment.LEFT);
    }
    cell(row, at, task.timing(), Face.plain(SIZE), ParagraphAlignment.CENTER);
  }

  private void cell(
      XWPFTableRow row, int at, String text, Face face, ParagraphAlignment alignment) {
    XWPFTableCell cell = row.getCell(at);
    cell.setWidth(Integer.toString(width(columns.get(at))));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = WordText.into(cell).left(text == null ? "" : text, face);
    paragraph.setAlignment(alignment);
  }
}
