package vn.dondoc.plan.export;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Writes paragraphs in the type of Decree 30/2020: Times New Roman, black, sizes in points, lengths
 * in twentieths of a point. {@code to} gives the next paragraph of where it writes.
 */
final class WordText {

  static final String FONT = "Times New Roman";

  /** First-line indent of 1.27 cm, space of 6 pt between paragraphs. */
  private static final int INDENT = 720;

  private static final int SPACE = 120;
  private static final int THIN = 70;

  private final Supplier<XWPFParagraph> to;

  WordText(Supplier<XWPFParagraph> to) {
    this.to = to;
  }

  /** Writes into a cell, beginning with the paragraph that it has. */
  static WordText into(XWPFTableCell cell) {
    boolean[] used = {false};
    return new WordText(
        () -> {
          XWPFParagraph next = used[0] ? cell.addParagraph() : cell.getParagraphs().getFirst();
          used[0] = true;
          return next;
        });
  }

  /** How a run is set. */
  record Face(int size, boolean bold, boolean italic) {

    static Face plain(int size) {
      return new Face(size, false, false);
    }

    static Face bold(int size) {
      return new Face(size, true, false);
    }

    static Face italic(int size) {
      return new Face(size, false, true);
    }
  }

  /** A justified paragraph of the text with its first line indented. */
  XWPFParagraph body(String text, Face face) {
    XWPFParagraph paragraph = line(text, face, ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(INDENT);
    paragraph.setSpacingBefore(SPACE / 2);
    paragraph.setSpacingAfter(SPACE / 2);
    return paragraph;
  }

  XWPFParagraph centred(String text, Face face) {
    return line(text, face, ParagraphAlignment.CENTER);
  }

  XWPFParagraph left(String text, Face face) {
    return line(text, face, ParagraphAlignment.LEFT);
  }

  XWPFParagraph gap(int size) {
    return line("", Face.plain(size), ParagraphAlignment.LEFT);
  }

  private XWPFParagraph line(String text, Face face, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = to.get();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    set(paragraph.createRun(), face).setText(text);
    return paragraph;
  }

  /** A drawn line: the upper border of a flat paragraph, indented from both sides. */
  void rule(int fromLeft, int fromRight) {
    XWPFParagraph paragraph = to.get();
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setIndentationLeft(fromLeft);
    paragraph.setIndentationRight(fromRight);
    paragraph.setSpacingBefore(THIN);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    set(paragraph.createRun(), Face.plain(2)).setText("");
  }

  static XWPFRun set(XWPFRun run, Face face) {
    run.setFontFamily(FONT);
    run.setFontSize(face.size());
    run.setBold(face.bold());
    run.setItalic(face.italic());
    return run;
  }
}
