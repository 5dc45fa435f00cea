package vn.dondoc.plan.importing.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/** Walks through a page and gathers lines of text between the edges of blocks. */
final class HtmlBlocks {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "svg",
          "object",
          "iframe",
          "select",
          "button",
          "del",
          "nav");

  private final DocumentDraft draft;
  private final ListMarks marks = new ListMarks();
  private final HtmlText text = new HtmlText(marks);
  private final StringBuilder line = new StringBuilder();
  private int lineNumber = 1;
  private boolean afterCentred;

  HtmlBlocks(DocumentDraft draft) {
    this.draft = draft;
  }

  void read(Element body) {
    children(body);
    flush(false);
  }

  private void children(Element parent) {
    for (var child : parent.childNodes()) {
      node(child);
    }
  }

  private void node(Node node) {
    if (node instanceof TextNode words) {
      if (line.isEmpty()) {
        var whole = words.getWholeText();
        int begin = whole.length() - whole.stripLeading().length();
        lineNumber =
            lineOf(words) + (int) whole.chars().limit(begin).filter(c -> c == '\n').count();
      }
      HtmlText.append(line, words.getWholeText());
    } else if (node instanceof Element element && !isSkipped(element)) {
      element(element);
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> line.append('\n');
      case "hr" -> {
        flush(false);
        draft.gap();
      }
      case "table" -> table(element);
      case "sup" -> line.append(HtmlText.raised(element.text()));
      default -> {
        if (element.isBlock()) {
          block(element);
        } else {
          children(element);
        }
      }
    }
  }

  private void block(Element element) {
    flush(false);
    if (element.normalName().equals("li")) {
      lineNumber = lineOf(element);
      line.append(marks.next(element)).append(' ');
    }
    children(element);
    flush(isCentred(element));
  }

  private void table(Element table) {
    flush(false);
    if (table.selectFirst("table table") != null) {
      // A table around tables lays out a page.
      table.select("> caption, > * > tr > td, > * > tr > th, > tr > td").forEach(this::block);
    } else {
      draft.table(new HtmlTable(table, text, draft).rows());
    }
    afterCentred = false;
  }

  /** What was gathered becomes a paragraph; lines of a centred title follow without a gap. */
  private void flush(boolean centred) {
    if (line.isEmpty()) {
      return;
    }
    if (!line.toString().isBlank()) {
      if (!centred || !afterCentred) {
        draft.gap();
      }
      draft.paragraph(line.toString().strip(), new Place.Line(lineNumber));
      afterCentred = centred;
    }
    line.setLength(0);
  }

  private static boolean isCentred(Element element) {
    return element.attr("align").equalsIgnoreCase("center")
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }

  /** Left out by its kind or hidden by its own style. */
  static boolean isSkipped(Element element) {
    var style = element.attr("style").replace(" ", "");
    return SKIPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all");
  }

  static int lineOf(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }
}
