package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Statement;
import vn.dondoc.plan.timing.Spelling;

/** The items of "Mục đích" and "Yêu cầu", whether they share a part or have one each. */
public final class PurposeRecogniser {

  private static final Pattern SUBHEADING =
      Pattern.compile(
          "(?iu)^(?:(?:\\d{1,2}(?:\\.\\d{1,2})?|[a-zđ])[.)]?\\s*|[-+*•]\\s*)?((?:mục đích|mục tiêu|yêu cầu)(?:\\P{L}.{0,30}?)?)\\s*[:.]?$");
  private static final Pattern ITEM = Pattern.compile("^(?:[-+•]|[a-zđ][.)])\\s*(.+)$");

  private final List<Statement> purposes;
  private final List<Statement> requirements;

  private PurposeRecogniser(List<Statement> purposes, List<Statement> requirements) {
    this.purposes = purposes;
    this.requirements = requirements;
  }

  public static PurposeRecogniser recognise(ProseText text) {
    var purposes = new ArrayList<Passage>();
    var requirements = new ArrayList<Passage>();
    for (var section : Section.of(text.passages())) {
      boolean wanted = section.isAbout("mục đích") || section.isAbout("mục tiêu");
      boolean required = section.isAbout("yêu cầu");
      var into = wanted ? purposes : requirements;
      if (wanted || required) {
        for (var passage : section.passages()) {
          var about = subheading(passage);
          if (about.contains(Spelling.key("mục đích"))
              || about.contains(Spelling.key("mục tiêu"))) {
            into = purposes;
          } else if (about.contains(Spelling.key("yêu cầu"))) {
            into = requirements;
          } else {
            into.add(passage);
          }
        }
      }
    }
    return new PurposeRecogniser(items(purposes), items(requirements));
  }

  private static String subheading(Passage passage) {
    var subheading = SUBHEADING.matcher(passage.text());
    return subheading.matches() ? Spelling.key(subheading.group(1)) : "";
  }

  /** Marked paragraphs are the items; where nothing is marked every paragraph is one. */
  private static List<Statement> items(List<Passage> passages) {
    var marked = new ArrayList<Statement>();
    for (var passage : passages) {
      var item = ITEM.matcher(passage.text());
      if (item.matches()) {
        marked.add(new Statement(item.group(1), passage.line()));
      }
    }
    return marked.isEmpty()
        ? passages.stream()
            .map(passage -> new Statement(passage.text(), passage.line(), Confidence.BY_PLACE))
            .toList()
        : marked;
  }

  public List<Statement> purposes() {
    return purposes;
  }

  public List<Statement> requirements() {
    return requirements;
  }
}
