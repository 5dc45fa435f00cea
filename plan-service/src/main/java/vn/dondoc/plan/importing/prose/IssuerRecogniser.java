package vn.dondoc.plan.importing.prose;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.AppendixReference;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Statement;

/**
 * The issuing people's committee: who "xây dựng" or "ban hành" the plan in the opening sentence,
 * else the reference of the appendix, else the letterhead, else the place named by the title.
 */
public final class IssuerRecogniser {

  private static final String COMMITTEE = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";
  private static final String LEVEL =
      "(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)";
  private static final String NAME = "(\\p{Lu}\\p{L}*(?:(?: - | |-)\\p{Lu}\\p{L}*){0,7})";
  private static final Pattern NAMED = Pattern.compile(COMMITTEE + "\\s+" + LEVEL + "\\s+" + NAME);
  private static final Pattern ISSUES =
      Pattern.compile(NAMED.pattern() + "\\s+(?:xây dựng|ban hành|triển khai)\\s");
  private static final Pattern LETTERHEAD =
      Pattern.compile("^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)(?:\\s+(\\p{Lu}[\\p{Lu}\\s-]+))?$");

  /** The motto of the state beside the letterhead, when conversion put both on one line. */
  private static final Pattern MOTTO = Pattern.compile("(?iu)\\s*(?:CỘNG HÒA|CỘNG HOÀ|Độc lập).*$");

  private static final Pattern IN_TITLE =
      Pattern.compile("(?iu)(?:^|\\s)" + LEVEL + "\\s+(?-i:" + NAME + ")");

  private IssuerRecogniser() {}

  /** "UBND tỉnh …" and the line that says so, or null. */
  public static @Nullable Statement recognise(
      ProseText text, @Nullable AppendixReference appendix, @Nullable Statement title) {
    var opening = Section.of(text.passages()).getFirst();
    for (var passage : opening.passages()) {
      var issues = ISSUES.matcher(passage.text());
      if (issues.find()) {
        return new Statement(issuer(issues.group(1), issues.group(2)), passage.line());
      }
    }
    if (appendix != null && appendix.issuer() != null) {
      var named = NAMED.matcher(appendix.issuer());
      if (named.find()) {
        return new Statement(
            issuer(named.group(1), named.group(2)), appendix.line(), Confidence.BY_PLACE);
      }
    }
    var letterhead = letterhead(text);
    return letterhead == null && title != null ? ofTitle(title) : letterhead;
  }

  private static @Nullable Statement ofTitle(Statement title) {
    var issuer = inTitle(title.text());
    return issuer == null ? null : new Statement(issuer, title.line(), Confidence.OPEN);
  }

  private static @Nullable Statement letterhead(ProseText text) {
    var passages = text.passages();
    for (int i = 0; i < passages.size(); i++) {
      var head = LETTERHEAD.matcher(withoutMotto(passages.get(i)));
      if (!head.matches()) {
        continue;
      }
      var name = head.group(1);
      if (name == null && i + 1 < passages.size()) {
        name = withoutMotto(passages.get(i + 1));
      }
      var issuer = name == null || name.isEmpty() ? null : inTitle(capitalised(name));
      if (issuer != null) {
        return new Statement(issuer, passages.get(i).line());
      }
    }
    return null;
  }

  private static String withoutMotto(Passage passage) {
    return MOTTO.matcher(passage.text()).replaceFirst("");
  }

  private static @Nullable String inTitle(String title) {
    var named = IN_TITLE.matcher(title);
    return named.find() ? issuer(named.group(1), named.group(2)) : null;
  }

  private static String issuer(String level, String name) {
    return "UBND " + level.toLowerCase(Locale.ROOT) + " " + name;
  }

  /** "TỈNH NINH THUẬN" becomes "Tỉnh Ninh Thuận". */
  private static String capitalised(String capitals) {
    var words = new StringBuilder();
    for (var word : capitals.strip().split("\\s+")) {
      words.append(words.isEmpty() ? "" : " ").append(word.charAt(0));
      words.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
