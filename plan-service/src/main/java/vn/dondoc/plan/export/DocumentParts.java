package vn.dondoc.plan.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.platform.text.Folded;

/** The headings of the text, and what the plan says under which of them. Plain. */
final class DocumentParts {

  private static final Locale VI = Locale.of("vi");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private DocumentParts() {}

  /** What a plan says in its text, with the heading it stands under where the head names none. */
  enum Section {
    PURPOSES("MỤC ĐÍCH, YÊU CẦU", "muc dich|yeu cau"),
    /** Who carries out what is no heading of the tasks, though it may speak of them. */
    TASKS("NHIỆM VỤ", "^(?!.*to chuc thuc hien).*(?:nhiem vu|phan cong)"),
    CARRYING_OUT("TỔ CHỨC THỰC HIỆN", "to chuc thuc hien");

    private final String title;
    private final Pattern words;

    Section(String title, String words) {
      this.title = title;
      this.words = Pattern.compile(words);
    }

    private boolean isMeantBy(PlanHead.Part part) {
      return words.matcher(Folded.of(part.title())).find();
    }
  }

  /**
   * A heading as it is printed.
   *
   * @param section what stands under it, null where the plan keeps nothing of it
   */
  record Heading(String words, Section section) {}

  /**
   * The headings of the head in their order. Under one that means a section stands that section,
   * the table of tasks under the last that speaks of tasks; what no heading means comes at the end
   * under its own, so that nothing is lost, numbered on from the headings of the first level.
   */
  static List<Heading> of(List<PlanHead.Part> parts) {
    Map<Section, Integer> at = new EnumMap<>(Section.class);
    for (int i = 0; i < parts.size(); i++) {
      for (Section section : Section.values()) {
        if (section.isMeantBy(parts.get(i)) && !at.containsValue(i)) {
          if (section == Section.TASKS) {
            at.put(section, i);
          } else {
            at.putIfAbsent(section, i);
          }
        }
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      headings.add(new Heading(printed(parts.get(i)), sectionAt(at, i)));
    }
    int number = (int) parts.stream().filter(DocumentParts::isOfFirstLevel).count();
    for (Section section : Section.values()) {
      if (!at.containsKey(section)) {
        number++;
        headings.add(new Heading(DocumentWords.roman(number) + ". " + section.title, section));
      }
    }
    return headings;
  }

  private static Section sectionAt(Map<Section, Integer> at, int place) {
    return at.entrySet().stream()
        .filter(e -> e.getValue() == place)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfFirstLevel(PlanHead.Part part) {
    return DocumentWords.isBlank(part.number()) || ROMAN.matcher(number(part)).matches();
  }

  /** A heading of the first level stands in capitals. */
  private static String printed(PlanHead.Part part) {
    String title = isOfFirstLevel(part) ? part.title().toUpperCase(VI) : part.title();
    return DocumentWords.isBlank(part.number()) ? title : number(part) + ". " + title;
  }

  private static String number(PlanHead.Part part) {
    return part.number().replaceFirst("\\.$", "");
  }
}
