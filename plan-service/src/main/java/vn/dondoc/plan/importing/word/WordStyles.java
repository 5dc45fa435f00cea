package vn.dondoc.plan.importing.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.office.XmlNode;

/** What paragraphs have from their styles. */
final class WordStyles {

  /** Styles rest on each other; a circle is not followed round. */
  private static final int MOST_STEPS = 20;

  private final Map<String, XmlNode> styles = new HashMap<>();
  private @Nullable String usual;

  private WordStyles() {}

  static WordStyles of(Optional<XmlNode> part) {
    var styles = new WordStyles();
    part.ifPresent(root -> root.all("style").forEach(styles::take));
    return styles;
  }

  private void take(XmlNode style) {
    var id = style.attribute("styleId");
    if (id == null || !"paragraph".equals(style.attribute("type"))) {
      return;
    }
    styles.put(id, style);
    if (isTrue(style.attribute("default"))) {
      usual = id;
    }
  }

  /** The id of the style of a paragraph, its own or the usual one. */
  @Nullable String styleOf(XmlNode paragraph) {
    return paragraph.value("pPr", "pStyle").orElse(usual);
  }

  /** What the paragraph says of itself, else what the nearest of its styles says. */
  <T> Optional<T> property(XmlNode paragraph, Function<XmlNode, Optional<T>> read) {
    var found = paragraph.at("pPr").flatMap(read);
    var id = styleOf(paragraph);
    for (int step = 0; found.isEmpty() && id != null && step < MOST_STEPS; step++) {
      var style = styles.get(id);
      if (style == null) {
        break;
      }
      found = style.at("pPr").flatMap(read);
      id = style.value("basedOn").orElse(null);
    }
    return found;
  }

  boolean isCentred(XmlNode paragraph) {
    return property(paragraph, properties -> properties.value("jc"))
        .filter("center"::equals)
        .isPresent();
  }

  /** Switches of the format: on when said without a value. */
  static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** Whether a switch stands at the end of the path and is not turned off. */
  static boolean isOn(XmlNode node, String... path) {
    return node.at(path)
        .map(found -> found.attribute("val") == null || isTrue(found.attribute("val")))
        .orElse(false);
  }
}
