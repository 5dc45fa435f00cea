package vn.dondoc.plan.importing.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part. Names are without prefix: both dialects of OOXML use the same ones.
 */
public final class XmlNode {

  private final String name;
  private final Map<String, String> attributes = new HashMap<>(2);
  private final List<XmlNode> children = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder(0);

  XmlNode(String name) {
    this.name = name;
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  public String name() {
    return name;
  }

  public @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  public List<XmlNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The children of a name. */
  public List<XmlNode> all(String child) {
    return children.stream().filter(c -> c.name.equals(child)).toList();
  }

  /** The first child at the end of the path, each step the first of its name. */
  public Optional<XmlNode> at(String... path) {
    var found = Optional.of(this);
    for (var step : path) {
      found =
          found.flatMap(
              node -> node.children.stream().filter(c -> c.name.equals(step)).findFirst());
    }
    return found;
  }

  /**
   * The attribute {@code val} at the end of the path, in which most of WordprocessingML is said.
   */
  public Optional<String> value(String... path) {
    return at(path).map(node -> node.attribute("val"));
  }

  /** Its own text, without that of its children. */
  public String text() {
    return text.toString();
  }
}
