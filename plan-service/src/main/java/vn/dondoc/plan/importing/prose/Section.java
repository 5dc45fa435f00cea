package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;

/**
 * A part of the text under a Roman number ("IV. TỔ CHỨC THỰC HIỆN").
 *
 * @param number empty for what stands in front of the first part
 * @param heading null for what stands in front of the first part
 */
record Section(String number, @Nullable Passage heading, List<Passage> passages) {

  /** "V/v" ("về việc") is no number. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^(?![Vv]/v\\P{L})(?:(?:PHẦN|Phần)\\s+)?([IVX]{1,5})\\s*[.):/–-]\\s*(\\p{L}.*)$");

  /**
   * Plans without Roman numbers number their parts in Arabic and print their titles in capitals.
   */
  private static final Pattern CAPITAL_HEADING =
      Pattern.compile("^(\\d{1,2})\\s*[.)]\\s*(\\p{Lu}[\\p{Lu}\\s,;–-]{6,120})[:.]?$");

  private static final Pattern END = Pattern.compile("(?iu)^N\\S{1,4}\\s+nhận\\s*:?.*");

  static List<Section> of(List<Passage> passages) {
    boolean roman =
        passages.stream().anyMatch(passage -> HEADING.matcher(passage.text()).matches());
    return of(passages, roman ? HEADING : CAPITAL_HEADING);
  }

  private static List<Section> of(List<Passage> passages, Pattern headings) {
    var sections = new ArrayList<Section>();
    sections.add(new Section("", null, new ArrayList<>()));
    for (var passage : passages) {
      if (isEnd(passage)) {
        break;
      }
      var heading = headings.matcher(passage.text());
      if (heading.matches()) {
        var title = passage.withText(heading.group(2));
        sections.add(new Section(heading.group(1), title, new ArrayList<>()));
      } else {
        sections.getLast().passages().add(passage);
      }
    }
    return sections;
  }

  /** Recipients, the signature or an appendix end the text. */
  private static boolean isEnd(Passage passage) {
    return END.matcher(passage.text()).matches() || AppendixRecogniser.begins(passage);
  }

  boolean isAboutCarryingOut() {
    return isAbout("tổ chức thực hiện")
        || isAbout("tổ chức triển khai")
        || isAbout("trách nhiệm thực hiện")
        || isAbout("trách nhiệm của các")
        || isAbout("phân công trách nhiệm");
  }

  boolean isAbout(String words) {
    return heading != null && Spelling.key(heading.text()).contains(Spelling.key(words));
  }
}
