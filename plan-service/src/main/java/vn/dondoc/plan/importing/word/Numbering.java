package vn.dondoc.plan.importing.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.NumberFormat;

/**
 * The numbers that a word processor prints in front of paragraphs and does not write into their
 * text. Paragraphs must be given in reading order.
 */
final class Numbering {

  private static final int LEVELS = 9;
  private static final String NONE = "0";

  private final WordStyles styles;
  private final Map<String, XmlNode> abstracts = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  private Numbering(WordStyles styles) {
    this.styles = styles;
  }

  static Numbering of(Optional<XmlNode> part, WordStyles styles) {
    var numbering = new Numbering(styles);
    part.ifPresent(numbering::take);
    return numbering;
  }

  private void take(XmlNode root) {
    root.all("abstractNum").forEach(list -> put(abstracts, list.attribute("abstractNumId"), list));
    root.all("num").forEach(list -> put(lists, list.attribute("numId"), list));
  }

  private static void put(Map<String, XmlNode> map, @Nullable String id, XmlNode node) {
    if (id != null) {
      map.put(id, node);
    }
  }

  /** What is printed in front of the paragraph, empty for nothing; counts it. */
  String label(XmlNode paragraph) {
    var id = styles.property(paragraph, properties -> properties.value("numPr", "numId"));
    var list = id.map(lists::get).orElse(null);
    if (id.isEmpty() || NONE.equals(id.get()) || list == null) {
      return "";
    }
    var definition = definition(list);
    int level = level(paragraph, definition);
    int[] counts = counters.computeIfAbsent(definition.key(), key -> new int[LEVELS]);
    restart(id.get(), list, counts);
    count(counts, level, list, definition);
    return label(level, counts, list, definition);
  }

  /** The levels that several lists share, and so their counting. */
  private record Definition(String key, Optional<XmlNode> node) {}

  private Definition definition(XmlNode list) {
    var key = list.value("abstractNumId").orElse("");
    var node = Optional.ofNullable(abstracts.get(key));
    var link = node.flatMap(n -> n.value("numStyleLink"));
    if (link.isPresent()) {
      for (var other : abstracts.entrySet()) {
        if (other.getValue().value("styleLink").equals(link)) {
          return new Definition(other.getKey(), Optional.of(other.getValue()));
        }
      }
    }
    return new Definition(key, node);
  }

  private int level(XmlNode paragraph, Definition definition) {
    var own = styles.property(paragraph, properties -> properties.value("numPr", "ilvl"));
    var style = styles.styleOf(paragraph);
    var named =
        definition.node().stream()
            .flatMap(node -> node.all("lvl").stream())
            .filter(level -> level.value("pStyle").filter(s -> s.equals(style)).isPresent())
            .findFirst()
            .map(level -> level.attribute("ilvl"));
    return Math.clamp(number(own.or(() -> named), 0), 0, LEVELS - 1);
  }

  /** A list that begins anew does so at its first paragraph. */
  private void restart(String id, XmlNode list, int[] counts) {
    if (begun.putIfAbsent(id, true) != null) {
      return;
    }
    for (var override : list.all("lvlOverride")) {
      var start = override.value("startOverride");
      int level = number(Optional.ofNullable(override.attribute("ilvl")), 0);
      if (start.isPresent() && level >= 0 && level < LEVELS) {
        counts[level] = number(start, 1) - 1;
        reset(counts, level + 1);
      }
    }
  }

  private static void count(int[] counts, int level, XmlNode list, Definition definition) {
    for (int above = 0; above < level; above++) {
      if (counts[above] == 0) {
        counts[above] = start(above, list, definition);
      }
    }
    counts[level] = counts[level] == 0 ? start(level, list, definition) : counts[level] + 1;
    reset(counts, level + 1);
  }

  private static void reset(int[] counts, int from) {
    for (int level = from; level < LEVELS; level++) {
      counts[level] = 0;
    }
  }

  private static int start(int level, XmlNode list, Definition definition) {
    return number(levelNode(level, list, definition).flatMap(node -> node.value("start")), 1);
  }

  private static Optional<XmlNode> levelNode(int level, XmlNode list, Definition definition) {
    var wanted = Integer.toString(level);
    var own =
        list.all("lvlOverride").stream()
            .filter(override -> wanted.equals(override.attribute("ilvl")))
            .flatMap(override -> override.at("lvl").stream())
            .findFirst();
    return own.or(
        () ->
            definition.node().stream()
                .flatMap(node -> node.all("lvl").stream())
                .filter(node -> wanted.equals(node.attribute("ilvl")))
                .findFirst());
  }

  private static String label(int level, int[] counts, XmlNode list, Definition definition) {
    var node = levelNode(level, list, definition);
    var format = node.flatMap(n -> n.value("numFmt")).orElse("decimal");
    var template = node.flatMap(n -> n.value("lvlText")).orElse("");
    if (format.equals("bullet")) {
      return NumberFormat.bullet(template);
    }
    boolean arabic = node.isPresent() && WordStyles.isOn(node.get(), "isLgl");
    var label = template;
    for (int i = 0; i < LEVELS; i++) {
      var place = "%" + (i + 1);
      if (label.contains(place)) {
        var own = levelNode(i, list, definition).flatMap(n -> n.value("numFmt")).orElse("decimal");
        label = label.replace(place, NumberFormat.print(counts[i], arabic ? "decimal" : own));
      }
    }
    return label.strip();
  }

  private static int number(Optional<String> digits, int otherwise) {
    return digits.filter(d -> d.matches("-?\\d{1,6}")).map(Integer::parseInt).orElse(otherwise);
  }
}
