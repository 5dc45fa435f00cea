package vn.dondoc.plan.importing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/** Walks through the text of a document from top to bottom. */
final class WordBody {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final DocumentDraft draft;
  private final WordStyles styles;
  private final Numbering numbering;
  private final Map<String, XmlNode> footnotes = new HashMap<>();
  private int marks;
  private int paragraphs;
  private int tables;
  private boolean afterCentred;
  private Place here = new Place.WordParagraph(1);
  private String cut = "";

  /** Mark and id of footnotes whose reference has been read and whose text has not. */
  private final List<String> pending = new ArrayList<>();

  WordBody(
      DocumentDraft draft, WordStyles styles, Numbering numbering, Optional<XmlNode> footnotes) {
    this.draft = draft;
    this.styles = styles;
    this.numbering = numbering;
    for (var note : footnotes.map(root -> root.all("footnote")).orElse(List.of())) {
      var id = note.attribute("id");
      if (id != null) {
        this.footnotes.put(id, note);
      }
    }
  }

  void read(XmlNode document) {
    document.at("body").ifPresent(this::blocks);
  }

  private void blocks(XmlNode parent) {
    for (var child : parent.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> child.at("sdtContent").ifPresent(this::blocks);
        case "customXml", "ins", "moveTo" -> blocks(child);
        case "AlternateContent" -> WordLine.chosen(child).ifPresent(this::blocks);
        default -> {
          // Properties of the section, bookmarks, deleted parts.
        }
      }
    }
  }

  private void paragraph(XmlNode paragraph) {
    var line = line(paragraph);
    var label = numbering.label(paragraph);
    var text = cut + line.text();
    cut = "";
    if (paragraph.at("pPr", "rPr", "del").isPresent()) {
      cut = text;
      return;
    }
    boolean centred = styles.isCentred(paragraph);
    if (text.isBlank()) {
      draft.gap();
    } else {
      paragraphs++;
      here = new Place.WordParagraph(paragraphs);
      // Lines of a title follow each other without a gap; other paragraphs are set apart by space.
      if (!centred || !afterCentred) {
        draft.gap();
      }
      draft.paragraph((label + " " + text).strip(), here);
    }
    afterCentred = centred;
    tell(line);
    footnotes();
    line.boxes().forEach(this::blocks);
  }

  private WordLine line(XmlNode paragraph) {
    var line = new WordLine(this::nextMark);
    line.take(paragraph);
    pending.addAll(line.footnotes());
    return line;
  }

  private void tell(WordLine line) {
    if (line.isChanged()) {
      draft.notice(Notice.Kind.CHANGES_ACCEPTED, here);
    }
    if (line.hasHidden()) {
      draft.notice(Notice.Kind.HIDDEN_LEFT_OUT, here);
    }
  }

  private String nextMark() {
    marks++;
    var raised = new StringBuilder();
    for (char digit : Integer.toString(marks).toCharArray()) {
      raised.append(RAISED.charAt(digit - '0'));
    }
    return raised.toString();
  }

  /** The text of a footnote follows the paragraph or table that refers to it. */
  private void footnotes() {
    for (var reference : List.copyOf(pending)) {
      int space = reference.indexOf(' ');
      var note = footnotes.remove(reference.substring(space + 1));
      if (note != null) {
        var text = new StringBuilder();
        cellLines(note, text);
        draft.paragraph(reference.substring(0, space) + " " + text.toString().strip(), here);
      }
    }
    pending.clear();
  }

  private void table(XmlNode table) {
    tables++;
    here = new Place.TableCell(tables, 1, 0);
    var made = new WordTable(tables, table, this::cellText);
    draft.table(made.rows());
    if (made.isChanged()) {
      draft.notice(Notice.Kind.CHANGES_ACCEPTED, here);
    }
    afterCentred = false;
    footnotes();
  }

  private String cellText(XmlNode cell) {
    var text = new StringBuilder();
    cellLines(cell, text);
    return text.toString();
  }

  /** A table inside a cell is read row by row as lines of the cell. */
  private void cellLines(XmlNode parent, StringBuilder text) {
    for (var child : parent.children()) {
      switch (child.name()) {
        case "p" -> {
          var line = line(child);
          tell(line);
          text.append(numbering.label(child)).append(' ').append(line.text());
          text.append(child.at("pPr", "rPr", "del").isPresent() ? "" : "\n");
          line.boxes().forEach(box -> cellLines(box, text));
        }
        case "tr" -> {
          var row = new StringBuilder();
          cellLines(child, row);
          text.append(row.toString().replace('\n', ' ')).append('\n');
        }
        case "tbl", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo", "footnote" ->
            cellLines(child, text);
        case "AlternateContent" ->
            WordLine.chosen(child).ifPresent(chosen -> cellLines(chosen, text));
        default -> {
          // Properties.
        }
      }
    }
  }
}
