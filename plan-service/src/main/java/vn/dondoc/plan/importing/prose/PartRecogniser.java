package vn.dondoc.plan.importing.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.PlanPart;

/** The headings of the parts of the text: "II. NHIỆM VỤ, GIẢI PHÁP". */
public final class PartRecogniser {

  private static final Pattern END = Pattern.compile("[\\s:.]+$");

  private PartRecogniser() {}

  public static List<PlanPart> recognise(ProseText text) {
    return Section.of(text.passages()).stream()
        .flatMap(section -> Stream.ofNullable(part(section)))
        .toList();
  }

  private static @Nullable PlanPart part(Section section) {
    var heading = section.heading();
    return heading == null
        ? null
        : new PlanPart(
            section.number(), END.matcher(heading.text()).replaceAll(""), heading.line());
  }
}
