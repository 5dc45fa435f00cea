package vn.dondoc.plan.importing.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import vn.dondoc.plan.importing.reading.NumberFormat;

/** What a browser draws in front of the items of lists; they must be given in reading order. */
final class ListMarks {

  private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();

  String next(Element item) {
    var list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "-";
    }
    int before = counts.getOrDefault(list, number(list.attr("start"), 1) - 1);
    int number = number(item.attr("value"), before + 1);
    counts.put(list, number);
    return switch (list.attr("type")) {
      case "a" -> NumberFormat.print(number, "lowerLetter") + ")";
      case "A" -> NumberFormat.print(number, "upperLetter") + ".";
      case "i" -> NumberFormat.print(number, "lowerRoman") + ".";
      case "I" -> NumberFormat.print(number, "upperRoman") + ".";
      default -> number + ".";
    };
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
