package vn.dondoc.plan.importing.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.timing.Spelling;

/** Takes the marks of HTML and markdown out of a text and folds its white space. */
final class InlineMarkup {

  private static final String FLOW = "p|br|ul|ol|li|div|tr|td|th";
  private static final String PHRASING = "i|b|em|strong|u|s|sup|sub|span|font|a|code";
  private static final Pattern BREAK = tag("br|/p|/div|/li");
  private static final Pattern FLOW_TAG = tag("/?(?:" + FLOW + ")");
  private static final Pattern PHRASING_TAG = tag("/?(?:" + PHRASING + ")");
  private static final Pattern STRONG = Pattern.compile("\\*{2,3}");
  private static final Pattern EMPHASIS = Pattern.compile("\\*(?=\\S)([^*]+?)(?<=\\S)\\*");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39);");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "#39", "'");

  private InlineMarkup() {}

  private static Pattern tag(String names) {
    return Pattern.compile("<(?:" + names + ")(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);
  }

  /** One line of text. */
  static String plain(String text) {
    return Spelling.fold(unmarked(text));
  }

  /** Text that keeps the line breaks marked inside it. */
  static String plainLines(String text) {
    var lines = new StringBuilder();
    for (var line : BREAK.matcher(text).replaceAll("\n").split("\n")) {
      var plain = plain(line);
      if (!plain.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(plain);
      }
    }
    return lines.toString();
  }

  private static String unmarked(String text) {
    var plain = FLOW_TAG.matcher(text).replaceAll(" ");
    plain = PHRASING_TAG.matcher(plain).replaceAll("");
    plain = STRONG.matcher(plain).replaceAll("");
    plain = EMPHASIS.matcher(plain).replaceAll("$1");
    return ENTITY
        .matcher(plain)
        .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.get(entity.group(1))));
  }
}
