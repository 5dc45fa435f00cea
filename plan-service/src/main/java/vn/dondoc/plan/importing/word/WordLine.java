package vn.dondoc.plan.importing.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.office.XmlNode;

/** The text of one paragraph as printed, and what hangs on it. */
final class WordLine {

  private final StringBuilder text = new StringBuilder();
  private final List<String> footnotes = new ArrayList<>();
  private final List<XmlNode> boxes = new ArrayList<>();
  private final FootnoteMarks marks;
  private final Set<Notice.Kind> notices = EnumSet.noneOf(Notice.Kind.class);

  WordLine(FootnoteMarks marks) {
    this.marks = marks;
  }

  /** Gives the next footnote its mark: raised digits. */
  interface FootnoteMarks {
    String next();
  }

  void take(XmlNode paragraph) {
    for (var child : paragraph.children()) {
      switch (child.name()) {
        case "r" -> run(child);
        case "ins", "moveTo" -> {
          notices.add(Notice.Kind.CHANGES_ACCEPTED);
          take(child);
        }
        case "del", "moveFrom" -> notices.add(Notice.Kind.CHANGES_ACCEPTED);
        case "hyperlink", "smartTag", "fldSimple", "customXml", "dir", "bdo" -> take(child);
        case "sdt" -> child.at("sdtContent").ifPresent(this::take);
        case "AlternateContent" -> chosen(child).ifPresent(this::take);
        default -> {
          // Properties, bookmarks, proofing marks.
        }
      }
    }
  }

  /** The form that programs of today show, else the one for older programs. */
  static Optional<XmlNode> chosen(XmlNode alternatives) {
    return alternatives.at("Choice").or(() -> alternatives.at("Fallback"));
  }

  private void run(XmlNode run) {
    if (WordStyles.isOn(run, "rPr", "vanish")) {
      notices.add(Notice.Kind.HIDDEN_LEFT_OUT);
      return;
    }
    parts(run);
  }

  private void parts(XmlNode run) {
    for (var child : run.children()) {
      switch (child.name()) {
        case "t" -> text.append(child.text());
        case "tab", "ptab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> text.append('•');
        case "footnoteReference" -> footnote(child);
        case "drawing", "pict", "object" -> box(child);
        case "AlternateContent" -> chosen(child).ifPresent(this::parts);
        default -> {
          // Codes of fields, deleted text, rendered page breaks.
        }
      }
    }
  }

  private void footnote(XmlNode reference) {
    var id = reference.attribute("id");
    if (id != null) {
      var mark = marks.next();
      text.append(mark);
      footnotes.add(mark + " " + id);
    }
  }

  private void box(XmlNode drawing) {
    for (var child : drawing.children()) {
      if (child.name().equals("txbxContent")) {
        boxes.add(child);
      } else {
        box(child);
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** Mark and id of each footnote that is referred to, in order. */
  List<String> footnotes() {
    return footnotes;
  }

  /** The contents of text boxes that are anchored here. */
  List<XmlNode> boxes() {
    return boxes;
  }

  /** What was decided about its text. */
  Set<Notice.Kind> notices() {
    return notices;
  }
}
