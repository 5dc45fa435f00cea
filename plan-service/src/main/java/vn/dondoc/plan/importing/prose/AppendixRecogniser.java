package vn.dondoc.plan.importing.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.AppendixReference;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.NumberStatus;

/** "(Ban hành kèm theo Kế hoạch số … ngày … của …)" and the lines above it. */
public final class AppendixRecogniser {

  private static final int MOST_HEADING_LINES = 6;

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?u)^\\(?(?:Ban hành kèm theo|Kèm theo|Đính kèm)\\s+(Kế hoạch|Quyết định|Chương trình|Đề án)\\s+số"
              + "\\s*:?\\s*(\\d*)[\\s.…]*/\\s*("
              + HeadRecogniser.SYMBOL
              + ")(.*?)\\)?$");
  private static final Pattern ISSUER = Pattern.compile("\\scủa\\s+(.+)$");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)^Phụ lục(?:\\s+(?:số\\s+)?([\\dIVX]+))?[.:]?$");

  private AppendixRecogniser() {}

  static boolean begins(Passage passage) {
    return LABEL.matcher(passage.text()).matches() || REFERENCE.matcher(passage.text()).matches();
  }

  /** The first reference of the document, or null. */
  public static @Nullable AppendixReference recognise(ProseText text) {
    var passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      var reference = REFERENCE.matcher(passages.get(i).text());
      if (reference.matches()) {
        var passage = passages.get(i);
        var rest = reference.group(4);
        var date = DateWords.first(rest, null, passage.line());
        var issuer = ISSUER.matcher(rest);
        return new AppendixReference(
            heading(passages, i),
            label(passages, i),
            reference.group(1),
            number(passage, reference.group(2), reference.group(3)),
            date == null ? DocumentDate.NONE : date,
            issuer.find() ? issuer.group(1).strip() : null,
            passage.line());
      }
    }
    return null;
  }

  private static DocumentNumber number(Passage passage, String digits, String symbol) {
    return new DocumentNumber(
        passage.text(),
        digits.isEmpty() ? null : digits,
        HeadRecogniser.symbol(symbol),
        digits.isEmpty() ? NumberStatus.BLANK : NumberStatus.FROM_APPENDIX,
        passage.line());
  }

  /** The lines in capitals between the label, or anything else, and the reference. */
  private static @Nullable String heading(List<Passage> passages, int at) {
    int from = at;
    while (from > 0 && at - from < MOST_HEADING_LINES && isCapitals(passages.get(from - 1))) {
      from--;
    }
    if (from == at) {
      return null;
    }
    var heading = passages.get(from);
    for (int i = from + 1; i < at; i++) {
      heading = heading.joined(passages.get(i));
    }
    return heading.text();
  }

  private static boolean isCapitals(Passage passage) {
    var text = passage.text();
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !LABEL.matcher(text).matches()
        && !text.startsWith("CỘNG HÒA")
        && text.length() > 10;
  }

  private static @Nullable String label(List<Passage> passages, int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (LABEL.matcher(passages.get(i).text()).matches()) {
        return passages.get(i).text();
      }
    }
    return null;
  }
}
