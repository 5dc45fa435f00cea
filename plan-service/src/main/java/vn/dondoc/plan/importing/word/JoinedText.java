package vn.dondoc.plan.importing.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.office.XmlNode;

/**
 * The text of paragraphs whose mark was deleted: it goes on in the next paragraph, which alone is
 * printed and numbered.
 */
final class JoinedText {

  private final StringBuilder text = new StringBuilder();
  private @Nullable XmlNode last;

  /**
   * Takes the next paragraph.
   *
   * @return whether its text goes on in the one that follows
   */
  boolean goesOn(XmlNode paragraph, String line) {
    text.append(line);
    last = paragraph;
    return paragraph.at("pPr", "rPr", "del").isPresent();
  }

  /** The paragraph as which the text is printed where nothing follows; none where none is left. */
  Optional<XmlNode> open() {
    return Optional.ofNullable(text.toString().isBlank() ? null : last);
  }

  /** The text so far, which begins anew. */
  String take() {
    var taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
