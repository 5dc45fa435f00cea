package vn.dondoc.plan.importing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.office.XmlNode;

/** What the cells of a workbook show. */
final class CellValues {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  /** These formats follow the settings of the machine: Vietnamese ones put the day first. */
  private static final Map<Integer, String> OF_THE_MACHINE =
      Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy hh:mm");

  private final List<String> shared = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1904 and not from 1900
   */
  CellValues(Optional<XmlNode> strings, Optional<XmlNode> styles, boolean from1904) {
    this.from1904 = from1904;
    strings.ifPresent(root -> root.all("si").forEach(item -> shared.add(rich(item))));
    styles.ifPresent(this::takeStyles);
  }

  private void takeStyles(XmlNode root) {
    for (var format : root.at("numFmts").map(f -> f.all("numFmt")).orElse(List.of())) {
      var code = format.attribute("formatCode");
      if (code != null) {
        formats.put(number(format.attribute("numFmtId")), code);
      }
    }
    for (var style : root.at("cellXfs").map(x -> x.all("xf")).orElse(List.of())) {
      formatOfStyle.add(number(style.attribute("numFmtId")));
    }
  }

  /** A text with several faces; readings of signs are not part of it. */
  private static String rich(XmlNode item) {
    var text = new StringBuilder();
    for (var child : item.children()) {
      switch (child.name()) {
        case "t" -> text.append(child.text());
        case "r" -> child.at("t").ifPresent(t -> text.append(t.text()));
        default -> {
          // Phonetic readings.
        }
      }
    }
    return text.toString();
  }

  /**
   * The text that a cell shows, empty for nothing.
   *
   * @throws ImportRefused when it is computed
   */
  String shown(XmlNode cell, Place place) {
    if (cell.at("f").isPresent()) {
      throw new ImportRefused(RefusalCode.FORMULA, place);
    }
    var value = cell.at("v").map(XmlNode::text).orElse("");
    var type = cell.attribute("t");
    return switch (type == null ? "n" : type) {
      case "s" -> shared(number(value));
      case "inlineStr" -> cell.at("is").map(CellValues::rich).orElse("");
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "n" -> NUMBER.matcher(value).matches() ? formatted(value, cell) : value;
      default -> value;
    };
  }

  private String shared(int index) {
    return index < shared.size() ? shared.get(index) : "";
  }

  private String formatted(String value, XmlNode cell) {
    int style = number(cell.attribute("s"));
    int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    var code = OF_THE_MACHINE.get(format);
    if (code == null) {
      code = formats.get(format);
    }
    if (code == null) {
      code = BuiltinFormats.getBuiltinFormat(format);
    }
    return formatter.formatRawCellContents(
        Double.parseDouble(value), format, code == null ? "General" : code, from1904);
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
