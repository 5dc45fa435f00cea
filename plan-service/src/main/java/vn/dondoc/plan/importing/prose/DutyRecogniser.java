package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.NamedUnit;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.timing.Spelling;

/** The duties of agencies in the organisation part ("Tổ chức thực hiện"). */
public final class DutyRecogniser {

  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:-\\s*)?(\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,4})\\s*(\\p{L}.*)$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:Trên đây là|Trong quá trình|(?:UBND|Ủy ban nhân dân|Chủ tịch) .{0,60}?yêu cầu\\s).*");
  private static final Pattern FOCAL_DUTY = Pattern.compile("theo dõi,? đôn đốc");

  private final List<DutyText> texts;
  private final UnitNames names;

  public DutyRecogniser(ProseText text, UnitNames names) {
    this.names = names;
    this.texts = texts(text, names);
  }

  public List<BodyDuty> duties() {
    return IntStream.range(0, texts.size())
        .filter(i -> !isParent(i))
        .mapToObj(i -> duty(texts.get(i)))
        .toList();
  }

  /** "2. Trách nhiệm của các cơ quan …" in front of 2.1 only announces them. */
  private boolean isParent(int item) {
    return texts.get(item).passages().isEmpty()
        && item + 1 < texts.size()
        && texts.get(item + 1).number().startsWith(texts.get(item).number() + ".");
  }

  /** The agency told to track, urge and consolidate ("đầu mối theo dõi, đôn đốc"), or null. */
  public @Nullable String focalAgency() {
    DutyText tracking = null;
    for (var text : texts) {
      var words = words(text).toLowerCase(Locale.ROOT);
      if (FOCAL_DUTY.matcher(words).find() && words.contains("tổng hợp")) {
        if (words.contains("đầu mối")) {
          return names.canonical(namedAsFocal(text));
        }
        tracking = tracking == null ? text : tracking;
      }
    }
    return tracking == null ? null : names.canonical(tracking.agency());
  }

  /** "Công chức … làm đầu mối": a paragraph may name somebody else than its heading. */
  private String namedAsFocal(DutyText text) {
    return text.passages().stream()
        .map(Passage::text)
        .filter(words -> words.contains(" làm đầu mối") && names.beginsLikeAName(words))
        .map(DutyWords::agency)
        .findFirst()
        .orElse(text.agency());
  }

  List<DutyText> texts() {
    return texts;
  }

  private static String words(DutyText text) {
    return Stream.concat(Stream.of(text.heading()), text.passages().stream())
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<DutyText> texts(ProseText text, UnitNames names) {
    var texts = new ArrayList<DutyText>();
    for (var section : Section.of(text.passages())) {
      if (section.isAbout("tổ chức thực hiện")) {
        for (var passage : section.passages()) {
          if (CLOSING.matcher(passage.text()).matches()) {
            break;
          }
          take(texts, passage, names);
        }
      }
    }
    return texts;
  }

  private static void take(List<DutyText> texts, Passage passage, UnitNames names) {
    var item = ITEM.matcher(passage.text());
    if (item.matches()) {
      var number = item.group(1).replaceAll("[.)]+$", "");
      var heading = passage.withText(item.group(2));
      texts.add(DutyText.of(number, heading, names));
    } else if (!texts.isEmpty()) {
      texts.getLast().passages().add(passage);
    }
  }

  private BodyDuty duty(DutyText text) {
    var units = names.split(text.agency());
    var canonical = units.stream().map(NamedUnit::canonical).distinct().toList();
    boolean requested = units.stream().anyMatch(unit -> unit.relation() == Relation.REQUEST);
    var duty = Stream.of(text.duty());
    var words =
        Stream.concat(duty, text.passages().stream().map(Passage::text))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    return new BodyDuty(
        text.number(),
        Spelling.fold(text.agency()),
        canonical,
        requested ? Relation.REQUEST : Relation.ASSIGN,
        words,
        text.heading().line());
  }
}
