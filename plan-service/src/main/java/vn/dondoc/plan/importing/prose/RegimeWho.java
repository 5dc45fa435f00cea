package vn.dondoc.plan.importing.prose;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.UnitNames;

/** Who has to report: whoever the sentence begins with, else whose duty it is. */
final class RegimeWho {

  private static final Pattern MARK = Pattern.compile("^(?:[-+•]|[a-zđ][.)])\\s*");
  private static final Pattern PERIOD_FIRST =
      Pattern.compile(
          "(?iu)^(?:định kỳ|h[àằ]ng)\\s[^()]{2,60}?,\\s+(?=các|ubnd|sở|phòng|cán bộ|công chức|văn phòng|thủ trưởng)");
  private static final String REQUEST = "đề nghị ";

  private final UnitNames names;

  RegimeWho(UnitNames names) {
    this.names = names;
  }

  /**
   * @param end where the words about the report begin
   */
  @Nullable String of(RegimeSentence sentence, int end) {
    var before = MARK.matcher(sentence.words().substring(0, end)).replaceFirst("");
    before = PERIOD_FIRST.matcher(before).replaceFirst("");
    before = from(before, before.lastIndexOf(REQUEST), REQUEST.length());
    before = from(before, before.lastIndexOf(": "), 2);
    return isName(before) ? DutyWords.agency(before) : sentence.agency();
  }

  /** The words behind a mark, if a name stands there. */
  private String from(String words, int mark, int length) {
    var behind = mark < 0 ? "" : words.substring(mark + length);
    return isName(behind) ? behind : words;
  }

  private boolean isName(String text) {
    return names.beginsLikeAName(text) && !DutyWords.beginsWithVerb(text);
  }
}
