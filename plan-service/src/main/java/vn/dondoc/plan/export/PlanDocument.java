package vn.dondoc.plan.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.dondoc.plan.export.WordText.Face;
import vn.dondoc.plan.plan.PlanHead;

/**
 * A plan as docx in the layout of Decree 30/2020/NĐ-CP, annex I. What the plan does not have yet is
 * left blank, and a draft says that it is one. One document is written once.
 */
final class PlanDocument {

  private static final int SIZE = 14;
  private static final int TITLE_LINE = 3300;
  private static final int NOTE_SIZE = 10;
  private static final Locale VI = Locale.of("vi");

  private final XWPFDocument document = new XWPFDocument();
  private final WordText text = new WordText(document::createParagraph);
  private final PrintedPlan plan;
  private final Instant printedAt;

  PlanDocument(PrintedPlan plan, Instant printedAt) {
    this.plan = plan;
    this.printedAt = printedAt;
  }

  byte[] bytes() {
    DocumentFrame frame = new DocumentFrame(document, plan);
    frame.head();
    title();
    legalBases();
    for (DocumentParts.Heading heading : DocumentParts.of(plan.head().parts())) {
      part(heading.words());
      section(heading.section());
    }
    closing();
    frame.foot();
    XWPFParagraph end = text.gap(2);
    for (int i = 0; i < plan.appendices().size(); i++) {
      appendix(i + 1, plan.appendices().get(i));
    }
    footnotes();
    new WordPages(document).lay(end, plan.isWide());
    return saved();
  }

  private void title() {
    text.gap(SIZE);
    text.centred(plan.head().instrumentType().toUpperCase(VI), Face.bold(SIZE));
    text.centred(plan.head().title(), Face.bold(SIZE));
    text.rule(TITLE_LINE, TITLE_LINE);
    text.gap(SIZE / 2);
  }

  private void legalBases() {
    List<PlanHead.LegalBasis> bases = plan.head().legalBases();
    for (int i = 0; i < bases.size(); i++) {
      String end = i == bases.size() - 1 ? "." : ";";
      text.body(DocumentWords.basis(bases.get(i)) + end, Face.italic(SIZE));
    }
    text.body(
        "%s ban hành %s với các nội dung sau:"
            .formatted(
                DocumentWords.whole(plan.issuer()),
                DocumentWords.sentenceCase(plan.head().instrumentType())),
        Face.plain(SIZE));
  }

  private void section(DocumentParts.Section section) {
    switch (section) {
      case PURPOSES -> purposes();
      case TASKS -> tasks();
      case CARRYING_OUT -> carryingOut();
      case null -> {
        // What the plan keeps nothing of is a bare heading.
      }
    }
  }

  private void purposes() {
    list("1. Mục đích", plan.head().purposes());
    list("2. Yêu cầu", plan.head().requirements());
  }

  private void tasks() {
    text.body(
        "Nhiệm vụ của từng cơ quan, đơn vị, địa phương nêu tại Phụ lục kèm theo.",
        Face.plain(SIZE));
  }

  private void carryingOut() {
    List<String> items = new ArrayList<>();
    items.add(
        "Các cơ quan, đơn vị, địa phương được giao chủ trì, phối hợp thực hiện nhiệm vụ đúng thời gian và sản phẩm nêu tại Phụ lục.");
    items.addAll(plan.duties());
    items.add(plan.focal() + " là cơ quan đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện.");
    for (int i = 0; i < items.size(); i++) {
      text.body((i + 1) + ". " + items.get(i), Face.plain(SIZE));
    }
    list((items.size() + 1) + ". Chế độ báo cáo", plan.regimes());
  }

  private void closing() {
    text.body(
        "Trên đây là %s %s. Trong quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về %s để được giải quyết./."
            .formatted(
                DocumentWords.sentenceCase(plan.head().instrumentType()), subject(), plan.focal()),
        Face.plain(SIZE));
  }

  /** The title goes on from "Trên đây là Kế hoạch". */
  private String subject() {
    String title = plan.head().title();
    String type = DocumentWords.sentenceCase(plan.head().instrumentType());
    String rest =
        title.regionMatches(true, 0, type, 0, type.length())
            ? title.substring(type.length()).strip()
            : title;
    return rest.isEmpty() ? "" : rest.substring(0, 1).toLowerCase(VI) + rest.substring(1);
  }

  private void part(String title) {
    text.body(title, Face.bold(SIZE)).setKeepNext(true);
  }

  private void list(String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    text.body(title, Face.bold(SIZE)).setKeepNext(true);
    items.forEach(
        i -> text.body("- " + i.replaceFirst("^([-–+]|\\p{Ll}\\)) *", ""), Face.plain(SIZE)));
  }

  private void appendix(int number, PrintedPlan.Appendix appendix) {
    text.centred("Phụ lục " + DocumentWords.roman(number), Face.bold(SIZE))
        .setPageBreak(number > 1);
    text.centred(
        (DocumentWords.isBlank(appendix.title())
                ? "Bảng phân công nhiệm vụ thực hiện " + plan.head().instrumentType()
                : appendix.title())
            .toUpperCase(VI),
        Face.bold(SIZE));
    text.centred(DocumentWords.attachedTo(plan.head(), plan.issuer()), Face.italic(SIZE));
    int width = WordPages.width(plan.isWide());
    text.rule(width * 2 / 5, width * 2 / 5);
    text.gap(SIZE / 2);
    new AssignmentTable(document, appendix, plan.isWide()).write();
  }

  /** What the marks in the tables mean. */
  private void footnotes() {
    if (!plan.head().footnotes().isEmpty()) {
      text.rule(0, WordPages.width(plan.isWide()) * 2 / 3);
      plan.head()
          .footnotes()
          .forEach(f -> text.left("(" + f.mark() + ") " + f.text(), Face.plain(NOTE_SIZE)));
    }
  }

  private byte[] saved() {
    document.getProperties().getCoreProperties().setTitle(plan.head().title());
    document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(printedAt)));
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
