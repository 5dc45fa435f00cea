package vn.dondoc.plan.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.dondoc.plan.export.WordText.Face;
import vn.dondoc.plan.plan.PlanHead;

/** What stands in two columns above and below the text: the head, recipients and signature. */
final class DocumentFrame {

  private static final int LEFT_COLUMN = 3500;
  private static final int RIGHT_COLUMN = 5800;

  /** How far the table reaches into the left margin, so that the motto stands in one line. */
  private static final int OUT = -230;

  private static final int BODY_LINE = 1000;
  private static final int MOTTO_LINE = 1080;
  private static final Locale VI = Locale.of("vi");

  private final XWPFDocument document;
  private final PrintedPlan plan;

  DocumentFrame(XWPFDocument document, PrintedPlan plan) {
    this.document = document;
    this.plan = plan;
  }

  /** Issuing body, nation and motto; number and symbol, place and date. */
  void head() {
    XWPFTable table = twoColumns(2, OUT);
    WordText issuer = WordText.into(table.getRow(0).getCell(0));
    if (plan.parent() != null) {
      issuer.centred(DocumentWords.body(plan.parent()), Face.plain(13));
    }
    bodyLines(plan.issuer()).forEach(line -> issuer.centred(line, Face.bold(13)));
    issuer.rule(BODY_LINE, BODY_LINE);
    WordText nation = WordText.into(table.getRow(0).getCell(1));
    nation.centred(DocumentWords.NATION, Face.bold(13));
    nation.centred(DocumentWords.MOTTO, Face.bold(14));
    nation.rule(MOTTO_LINE, MOTTO_LINE);
    WordText number = WordText.into(table.getRow(1).getCell(0));
    number.centred(DocumentWords.number(plan.head()), Face.plain(13)).setSpacingBefore(120);
    if (plan.draft()) {
      number.centred("DỰ THẢO", Face.bold(13));
    }
    WordText.into(table.getRow(1).getCell(1))
        .centred(
            DocumentWords.place(plan.head(), plan.issuer())
                + ", "
                + DocumentWords.date(plan.head().documentDate(), plan.head().year()),
            Face.italic(14))
        .setSpacingBefore(120);
  }

  /** "ỦY BAN NHÂN DÂN" stands in a line of its own. */
  private static List<String> bodyLines(String issuer) {
    String body = DocumentWords.body(issuer);
    String committee = "ỦY BAN NHÂN DÂN ";
    return body.startsWith(committee)
        ? List.of(committee.strip(), body.substring(committee.length()))
        : List.of(body);
  }

  /** Recipients on the left, capacity, position and name of the signer on the right. */
  void foot() {
    new WordText(document::createParagraph).gap(6);
    XWPFTable table = twoColumns(1, 0);
    table.getRow(0).setCantSplitRow(true);
    WordText recipients = WordText.into(table.getRow(0).getCell(0));
    recipients.left("Nơi nhận:", new Face(12, true, true));
    List<PlanHead.Recipient> to = plan.head().recipients();
    for (int i = 0; i < to.size(); i++) {
      recipients.left(
          "- " + recipient(to.get(i)) + (i == to.size() - 1 && keepsFile(to) ? "." : ";"),
          Face.plain(11));
    }
    if (!keepsFile(to)) {
      recipients.left("- Lưu: VT.", Face.plain(11));
    }
    WordText signature = WordText.into(table.getRow(0).getCell(1));
    capacities().forEach(line -> signature.centred(line, Face.bold(14)));
    for (int i = 0; i < 4; i++) {
      signature.gap(14);
    }
    signature.centred(
        plan.head().signer() == null ? "" : plan.head().signer().name(), Face.bold(14));
  }

  /** Whether the last recipient is the file, as it has to be: "Lưu: VT, NV". */
  private static boolean keepsFile(List<PlanHead.Recipient> to) {
    return !to.isEmpty() && to.getLast().name().startsWith("Lưu");
  }

  private static String recipient(PlanHead.Recipient recipient) {
    String name = recipient.name().replaceFirst("^[-–] *", "").replaceFirst("[;.]$", "");
    return DocumentWords.isBlank(recipient.mark()) || name.endsWith(")")
        ? name
        : name + " (" + recipient.mark() + ")";
  }

  /**
   * TM. stands before the body, KT. before the position that is signed for, TL., TUQ. and Q. before
   * what the signer is.
   */
  private List<String> capacities() {
    PlanHead.Signer signer = plan.head().signer();
    if (signer == null) {
      return plan.committee() ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") : List.of("");
    }
    String position = signer.position() == null ? "" : signer.position().toUpperCase(VI);
    return switch (signer.capacity() == null ? "" : signer.capacity()) {
      case "TM." ->
          List.of(
              "TM. " + (plan.committee() ? "ỦY BAN NHÂN DÂN" : DocumentWords.body(plan.issuer())),
              position);
      case "KT." ->
          plan.committee()
              ? List.of("TM. ỦY BAN NHÂN DÂN", "KT. " + superior(position), position)
              : List.of("KT. " + superior(position), position);
      case "" -> List.of(position);
      default -> List.of(signer.capacity() + " " + position);
    };
  }

  private static String superior(String position) {
    return position.replaceFirst("^PHÓ ", "");
  }

  private XWPFTable twoColumns(int rows, int from) {
    XWPFTable table = document.createTable(rows, 2);
    table.removeBorders();
    table.setWidth(LEFT_COLUMN + RIGHT_COLUMN);
    table.setCellMargins(0, 40, 0, 40);
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var indent = properties.addNewTblInd();
    indent.setW(BigInteger.valueOf(from));
    indent.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
    var grid = table.getCTTbl().addNewTblGrid();
    grid.addNewGridCol().setW(BigInteger.valueOf(LEFT_COLUMN));
    grid.addNewGridCol().setW(BigInteger.valueOf(RIGHT_COLUMN));
    table
        .getRows()
        .forEach(
            row -> {
              width(row.getCell(0), LEFT_COLUMN);
              width(row.getCell(1), RIGHT_COLUMN);
            });
    return table;
  }

  private static void width(XWPFTableCell cell, int width) {
    cell.setWidth(Integer.toString(width));
  }
}
