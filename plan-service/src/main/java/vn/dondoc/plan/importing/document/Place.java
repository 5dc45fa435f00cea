package vn.dondoc.plan.importing.document;

/** Where a person finds a piece of text in the document, in the words of its format. */
public sealed interface Place {

  /** "dòng 12", "bảng 2, hàng 5". */
  String vietnamese();

  /** "line 12", "table 2, row 5". */
  String english();

  /** A line of a text file, counted from 1. */
  record Line(int number) implements Place {

    @Override
    public String vietnamese() {
      return "dòng " + number;
    }

    @Override
    public String english() {
      return "line " + number;
    }
  }

  /** A paragraph of a word processor's document, counted from 1; empty ones do not count. */
  record WordParagraph(int number) implements Place {

    @Override
    public String vietnamese() {
      return "đoạn " + number;
    }

    @Override
    public String english() {
      return "paragraph " + number;
    }
  }

  /**
   * A cell of a word processor's table, all counted from 1.
   *
   * @param column 0 for the whole row
   */
  record TableCell(int table, int row, int column) implements Place {

    @Override
    public String vietnamese() {
      var place = "bảng " + table + ", hàng " + row;
      return column == 0 ? place : place + ", cột " + column;
    }

    @Override
    public String english() {
      var place = "table " + table + ", row " + row;
      return column == 0 ? place : place + ", column " + column;
    }
  }

  /** A cell of a workbook, or the row that begins with it: "Phân công!A5". */
  record SheetCell(String sheet, String cell) implements Place {

    @Override
    public String vietnamese() {
      return "ô " + sheet + "!" + cell;
    }

    @Override
    public String english() {
      return "cell " + sheet + "!" + cell;
    }
  }

  /** A line of a page, both counted from 1, the lines of tables too. */
  record PageLine(int page, int line) implements Place {

    @Override
    public String vietnamese() {
      return "trang " + page + ", dòng " + line;
    }

    @Override
    public String english() {
      return "page " + page + ", line " + line;
    }
  }
}
