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
import vn.dondoc.plan.timing.RaisedDigits;

/** Walks through the text of a document from top to bottom. */
final class WordBody {

  private final DocumentDraft draft;
  private final WordStyles styles;
  private final Numbering numbering;
  private final Map<String, XmlNode> footnotes = new HashMap<>();
  private int marks;
  private int paragraphs;
  private int tables;
  private boolean afterCentred;
  private Place here = new Place.WordParagraph(1);
  private final JoinedText joined = new JoinedText();

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
    close();
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
    if (joined.goesOn(paragraph, line.text())) {
      return;
    }
    print(paragraph);
    line.notices().forEach(kind -> draft.notice(kind, here));
    footnotes();
    for (var box : line.boxes()) {
      blocks(box);
      close();
    }
  }

  /** Paragraphs whose mark was deleted do not go on in a table, nor past the end. */
  private void close() {
    joined
        .open()
        .ifPresent(
            paragraph -> {
              print(paragraph);
              footnotes();
            });
    joined.take();
  }

  private void print(XmlNode paragraph) {
    var label = numbering.label(paragraph);
    var text = joined.take();
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
  }

  private WordLine line(XmlNode paragraph) {
    var line = new WordLine(this::nextMark);
    line.take(paragraph);
    pending.addAll(line.footnotes());
    return line;
  }

  private String nextMark() {
    marks++;
    return RaisedDigits.of(Integer.toString(marks));
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
    close();
    tables++;
    here = new Place.TableCell(tables, 1, 0);
    var made = new WordTable(tables, table, this::cellText);
    if (made.isChanged()) {
      draft.noticeAhead(Notice.Kind.CHANGES_ACCEPTED, here);
    }
    draft.table(made.rows());
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
    var open = new JoinedText();
    for (var child : parent.children()) {
      switch (child.name()) {
        case "p" -> cellLine(child, open, text);
        case "tr" -> {
          var row = new StringBuilder();
          cellLines(child, row);
          text.append(row.toString().replace('\n', ' ')).append('\n');
        }
        case "tbl", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo", "footnote" -> {
          closeLine(open, text);
          cellLines(child, text);
        }
        case "AlternateContent" ->
            WordLine.chosen(child).ifPresent(chosen -> cellLines(chosen, text));
        default -> {
          // Properties.
        }
      }
    }
    closeLine(open, text);
  }

  private void cellLine(XmlNode paragraph, JoinedText open, StringBuilder text) {
    var line = line(paragraph);
    line.notices().forEach(kind -> draft.noticeAhead(kind, here));
    if (!open.goesOn(paragraph, line.text())) {
      printLine(paragraph, open, text);
    }
    line.boxes().forEach(box -> cellLines(box, text));
  }

  private void closeLine(JoinedText open, StringBuilder text) {
    open.open().ifPresent(paragraph -> printLine(paragraph, open, text));
    open.take();
  }

  private void printLine(XmlNode paragraph, JoinedText open, StringBuilder text) {
    text.append(numbering.label(paragraph)).append(' ').append(open.take()).append('\n');
  }
}
