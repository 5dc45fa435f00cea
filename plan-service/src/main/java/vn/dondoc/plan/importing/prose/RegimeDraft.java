package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.RegimeDue;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;

/** Who reports to whom, before it is known how often and until when. */
record RegimeDraft(
    ReportingRegime.Kind kind,
    @Nullable String who,
    @Nullable String to,
    @Nullable String through,
    @Nullable String embeddedIn,
    String text,
    int line) {

  RegimeDraft(
      ReportingRegime.Kind kind,
      @Nullable String who,
      @Nullable String to,
      @Nullable String through,
      RegimeSentence sentence) {
    this(
        kind,
        who,
        named(to),
        named(through),
        sentence.embeddedIn(),
        sentence.text(),
        sentence.line());
  }

  /** "văn phòng UBND xã" in a sentence is the name "Văn phòng UBND xã". */
  private static @Nullable String named(@Nullable String agency) {
    return agency == null || agency.isEmpty()
        ? agency
        : Character.toUpperCase(agency.charAt(0)) + agency.substring(1);
  }

  /** The same regime as a paragraph below states it. */
  RegimeDraft on(Passage passage) {
    return new RegimeDraft(kind, who, to, through, embeddedIn, passage.text(), passage.line());
  }

  /** The same regime as a part of the sentence states it. */
  RegimeDraft saying(String part) {
    return new RegimeDraft(kind, who, to, through, embeddedIn, part, line);
  }

  ReportingRegime regime(
      List<ReportPeriod> periods, @Nullable RegimeDue due, @Nullable DataCutOff cutOff) {
    return new ReportingRegime(
        kind,
        who,
        to,
        through,
        periods,
        due,
        cutOff,
        embeddedIn,
        text,
        line,
        missing(periods, due, cutOff));
  }

  private List<String> missing(
      List<ReportPeriod> periods, @Nullable RegimeDue due, @Nullable DataCutOff cutOff) {
    var missing = new ArrayList<String>();
    if (who == null || who.isBlank()) {
      missing.add("who");
    }
    if (kind == ReportingRegime.Kind.REVIEW) {
      missing.add("due");
      return missing;
    }
    if (kind == ReportingRegime.Kind.DIFFICULTY) {
      return missing;
    }
    if (periods.contains(ReportPeriod.UNSPECIFIED)
        || periods.contains(ReportPeriod.PER_REGULATION)) {
      missing.add("periods");
    }
    if (due == null) {
      missing.add("due");
    }
    if (cutOff == null) {
      missing.add("cutOff");
    }
    return missing;
  }
}
