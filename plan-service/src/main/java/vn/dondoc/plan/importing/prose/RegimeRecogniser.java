package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDue;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.ReportingRegime.Kind;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingReader;

/** Reporting regimes that the organisation part states in prose. */
public final class RegimeRecogniser {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.])\\s+(?=\\p{Lu})");
  private static final Pattern MARK = Pattern.compile("^(?:[-+•]|[a-zđ][.)])\\s*");
  private static final Pattern PERIOD_FIRST =
      Pattern.compile(
          "(?iu)^(?:định kỳ|h[àằ]ng)\\s[^()]{2,60}?,\\s+(?=các|ubnd|sở|phòng|cán bộ|công chức|văn phòng|thủ trưởng)");

  private final TimingReader timings = new TimingReader();
  private final UnitNames names;
  private final int year;
  private final RegimeDays days;

  public RegimeRecogniser(UnitNames names, int year) {
    this.names = names;
    this.year = year;
    this.days = new RegimeDays(year);
  }

  public List<ReportingRegime> recognise(DutyRecogniser duties) {
    var regimes = new ArrayList<ReportingRegime>();
    for (var duty : duties.texts()) {
      Stream.concat(Stream.of(duty.heading()), duty.passages().stream())
          .forEach(
              passage ->
                  SENTENCE_END
                      .splitAsStream(passage.text())
                      .map(text -> RegimeSentence.of(text, duty.agency(), passage.line()))
                      .forEach(sentence -> take(regimes, sentence)));
    }
    return regimes;
  }

  private void take(List<ReportingRegime> regimes, RegimeSentence sentence) {
    var report = sentence.report();
    var send = sentence.send();
    if (report.find()) {
      var rest = sentence.words().substring(report.end());
      var listed =
          rest.startsWith(":") ? listed(sentence, report, rest) : List.<ReportingRegime>of();
      regimes.addAll(listed.isEmpty() ? List.of(report(sentence, report)) : listed);
    } else if (send.find() && days.due(sentence.words()) != null) {
      regimes.add(regime(Kind.SUB_PLAN, sentence, who(sentence, send.start(1)), send.group(1)));
    }
    var reviews = RegimePeriods.reviews(sentence.words());
    if (!reviews.isEmpty()) {
      regimes.add(
          new ReportingRegime(
              Kind.REVIEW,
              sentence.agency(),
              sentence.reviewer(),
              null,
              reviews,
              null,
              null,
              sentence.text(),
              sentence.line(),
              List.of("due")));
    }
  }

  private ReportingRegime report(RegimeSentence sentence, Matcher report) {
    return regime(Kind.REPORT, sentence, who(sentence, report.start()), report.group(1));
  }

  private ReportingRegime regime(Kind kind, RegimeSentence sentence, String who, String to) {
    var due = days.due(sentence.words());
    var cutOff = days.cutOff(sentence.words());
    boolean fixed = due != null && due.day() instanceof RegimeDay.Fixed;
    var periods = RegimePeriods.of(sentence.words(), fixed);
    var through = sentence.through();
    return new ReportingRegime(
        kind,
        who,
        to,
        through,
        periods,
        due,
        cutOff,
        sentence.text(),
        sentence.line(),
        missing(who, periods, due, cutOff));
  }

  /** "…: 06 tháng đầu năm trước ngày 03/6 (…); báo cáo năm trước ngày 25/10": one regime each. */
  private List<ReportingRegime> listed(RegimeSentence sentence, Matcher report, String rest) {
    var regimes = new ArrayList<ReportingRegime>();
    for (var item : rest.substring(1).split(";(?![^(]{0,300}\\))")) {
      var timing = timings.read(item, year);
      var deadline = timing.due();
      if (deadline != null) {
        var who = who(sentence, report.start());
        var periods = RegimePeriods.inside(item.split("\\b(?:trước|chậm)\\s", 2)[0]);
        var stated = periods.isEmpty() ? List.of(ReportPeriod.ONE_OFF) : periods;
        var due =
            new RegimeDue(new RegimeDay.Fixed(deadline.day()), deadline.word(), timing.words());
        var cutOff = cutOff(timing);
        regimes.add(
            new ReportingRegime(
                Kind.REPORT,
                who,
                report.group(1),
                sentence.through(),
                stated,
                due,
                cutOff,
                timing.words(),
                sentence.line(),
                missing(who, stated, due, cutOff)));
      }
    }
    return regimes;
  }

  private static @Nullable DataCutOff cutOff(Timing timing) {
    var window = timing.dataWindow();
    return window == null
        ? null
        : new DataCutOff(new RegimeDay.Fixed(window.from()), new RegimeDay.Fixed(window.to()));
  }

  /** Whoever the sentence begins with, else whose duty it is. */
  private String who(RegimeSentence sentence, int end) {
    var before = MARK.matcher(sentence.words().substring(0, end)).replaceFirst("");
    before = PERIOD_FIRST.matcher(before).replaceFirst("");
    int request = before.lastIndexOf("đề nghị ");
    if (request >= 0 && isName(before.substring(request + "đề nghị ".length()))) {
      before = before.substring(request + "đề nghị ".length());
    }
    int colon = before.lastIndexOf(": ");
    if (colon >= 0 && isName(before.substring(colon + 2))) {
      before = before.substring(colon + 2);
    }
    return isName(before) ? DutyWords.agency(before) : sentence.agency();
  }

  private boolean isName(String text) {
    return names.beginsLikeAName(text) && !DutyWords.beginsWithVerb(text);
  }

  private static List<String> missing(
      String who,
      List<ReportPeriod> periods,
      @Nullable RegimeDue due,
      @Nullable DataCutOff cutOff) {
    var missing = new ArrayList<String>();
    if (who == null || who.isBlank()) {
      missing.add("who");
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
