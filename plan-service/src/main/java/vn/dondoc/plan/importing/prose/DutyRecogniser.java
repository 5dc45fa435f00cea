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
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Statement;
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

  /** Where nothing is numbered in figures, agencies may be listed by letters or dashes. */
  private static final Pattern LISTED = Pattern.compile("^([-+•*]|[a-zđ][.)])\\s*(\\p{L}.*)$");

  private final List<DutyText> texts = new ArrayList<>();
  private final List<Passage> outside = new ArrayList<>();
  private final UnitNames names;

  public DutyRecogniser(ProseText text, UnitNames names) {
    this.names = names;
    for (var section : Section.of(text.passages())) {
      if (section.isAboutCarryingOut()) {
        take(section.passages());
      }
    }
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
  public @Nullable Statement focalAgency() {
    DutyText tracking = null;
    for (var text : texts) {
      var words = words(text).toLowerCase(Locale.ROOT);
      if (FOCAL_DUTY.matcher(words).find() && words.contains("tổng hợp")) {
        if (words.contains("đầu mối")) {
          return focal(namedAsFocal(text), text, Confidence.PRINTED);
        }
        tracking = tracking == null ? text : tracking;
      }
    }
    return tracking == null ? null : focal(tracking.agency(), tracking, Confidence.BY_PLACE);
  }

  private Statement focal(String agency, DutyText duty, double confidence) {
    return new Statement(names.canonical(agency), duty.heading().line(), confidence);
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

  /** Paragraphs in front of the first item and behind the last. */
  List<Passage> outside() {
    return outside;
  }

  private void take(List<Passage> passages) {
    boolean numbered =
        passages.stream().anyMatch(passage -> ITEM.matcher(passage.text()).matches());
    int before = texts.size();
    boolean closed = false;
    for (var passage : passages) {
      closed |= CLOSING.matcher(passage.text()).matches();
      var item = (numbered ? ITEM : LISTED).matcher(passage.text());
      if (!closed && item.matches() && (numbered || names.beginsLikeAName(item.group(2)))) {
        var number = numbered ? item.group(1) : Integer.toString(texts.size() - before + 1);
        var heading = passage.withText(item.group(2));
        texts.add(DutyText.of(number.replaceAll("[.)]+$", ""), heading, names));
      } else if (closed || texts.size() == before) {
        outside.add(passage);
      } else {
        texts.getLast().passages().add(passage);
      }
    }
  }

  private BodyDuty duty(DutyText text) {
    var units = names.split(text.agency());
    var canonical = units.stream().map(NamedUnit::canonical).distinct().toList();
    double sure = units.stream().mapToDouble(NamedUnit::confidence).min().orElse(Confidence.NONE);
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
        sure,
        requested ? Relation.REQUEST : Relation.ASSIGN,
        words,
        text.heading().line());
  }
}
