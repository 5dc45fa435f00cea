package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.ReportingRegime.Kind;

/** Reporting regimes that the organisation part states in prose. */
public final class RegimeRecogniser {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.])\\s+(?=\\p{Lu})");
  private static final Pattern LISTED = Pattern.compile("^(?:[-+•*]|[a-zđ][.)])\\s*(.+)$");

  private final RegimeWho who;
  private final RegimeDays days;
  private final List<ReportingRegime> regimes = new ArrayList<>();

  public RegimeRecogniser(UnitNames names, int year) {
    this.who = new RegimeWho(names);
    this.days = new RegimeDays(year);
  }

  public List<ReportingRegime> recognise(DutyRecogniser duties) {
    for (var duty : duties.texts()) {
      var passages = Stream.concat(Stream.of(duty.heading()), duty.passages().stream()).toList();
      take(passages, duty.agency());
    }
    take(duties.outside(), null);
    return List.copyOf(regimes);
  }

  private void take(List<Passage> passages, @Nullable String agency) {
    int at = 0;
    while (at < passages.size()) {
      var passage = passages.get(at);
      at++;
      for (var text : SENTENCE_END.split(passage.text())) {
        var sentence = RegimeSentence.of(text, agency, passage.line());
        at += take(sentence, passages.subList(at, passages.size()));
      }
    }
  }

  /** How many of the passages below are read with the sentence. */
  private int take(RegimeSentence sentence, List<Passage> below) {
    if (difficulty(sentence)) {
      return 0;
    }
    int taken = 0;
    var report = sentence.report();
    var send = sentence.send();
    if (report.find()) {
      taken = report(sentence, report, below);
    } else if (send.find() && days.due(sentence.words()) != null) {
      add(draft(Kind.SUB_PLAN, sentence, send), sentence.words());
    }
    review(sentence);
    return taken;
  }

  private int report(RegimeSentence sentence, Matcher report, List<Passage> below) {
    var draft = draft(Kind.REPORT, sentence, report);
    var rest = sentence.words().substring(report.end()).strip();
    int before = regimes.size();
    int taken = 0;
    if (rest.equals(":")) {
      taken = listed(draft, below);
    } else if (rest.startsWith(":")) {
      Stream.of(rest.substring(1).split(";(?![^(]{0,300}\\))"))
          .forEach(item -> byPeriod(draft.saying(item.strip()), item, 1));
    } else {
      byPeriod(draft, sentence.words(), 2);
    }
    if (regimes.size() == before) {
      add(draft, sentence.words());
    }
    return taken;
  }

  /**
   * The days of each period in the paragraphs below: "- Báo cáo quý: trước ngày …". How many
   * paragraphs those are.
   */
  private int listed(RegimeDraft draft, List<Passage> below) {
    int taken = 0;
    for (var passage : below) {
      var item = LISTED.matcher(passage.text());
      int before = regimes.size();
      if (item.matches()) {
        byPeriod(draft.on(passage), item.group(1), 1);
      }
      if (regimes.size() == before) {
        return taken;
      }
      taken++;
    }
    return taken;
  }

  /**
   * A regime for each due day that has a period, if there are so many of them. As many days as
   * periods go in pairs, otherwise every day is due for all of the periods.
   */
  private void byPeriod(RegimeDraft draft, String words, int fewest) {
    var found = new ArrayList<ReportingRegime>();
    var dues = together(days.dues(words));
    int from = 0;
    for (int at = 0; at < dues.size(); at++) {
      var together = dues.get(at);
      int end = together.getLast().end();
      int next = at + 1 < dues.size() ? dues.get(at + 1).getFirst().start() : words.length();
      var periods = RegimePeriods.inFront(words.substring(from, together.getFirst().start()));
      var cutOff = days.cutOff(words.substring(end, next));
      if (together.size() == periods.size()) {
        for (int i = 0; i < periods.size(); i++) {
          found.add(draft.regime(List.of(periods.get(i)), together.get(i).due(), cutOff));
        }
      } else if (!periods.isEmpty() || fewest == 1) {
        var stated = periods.isEmpty() ? List.of(ReportPeriod.ONE_OFF) : periods;
        together.forEach(due -> found.add(draft.regime(stated, due.due(), cutOff)));
      }
      from = end;
    }
    if (found.size() >= fewest) {
      regimes.addAll(found);
    }
  }

  /** Due days by the words they share: "trước ngày 15/6 và 15/12" are two of one. */
  private static List<List<RegimeDays.Found>> together(List<RegimeDays.Found> dues) {
    var together = new ArrayList<List<RegimeDays.Found>>();
    for (var due : dues) {
      boolean shared = !together.isEmpty() && together.getLast().getLast().end() == due.end();
      if (!shared) {
        together.add(new ArrayList<>());
      }
      together.getLast().add(due);
    }
    return together;
  }

  private RegimeDraft draft(Kind kind, RegimeSentence sentence, Matcher to) {
    var through = sentence.through();
    return new RegimeDraft(kind, who.of(sentence, to.start()), to.group(1), through, sentence);
  }

  private void add(RegimeDraft draft, String words) {
    var cutOff = days.cutOff(words);
    var dues = together(days.dues(words));
    if (dues.isEmpty()) {
      regimes.add(draft.regime(RegimePeriods.of(words, false), null, cutOff));
      return;
    }
    for (var due : dues.getFirst()) {
      boolean fixed = due.due().day() instanceof RegimeDay.Fixed;
      regimes.add(draft.regime(RegimePeriods.of(words, fixed), due.due(), cutOff));
    }
  }

  private void review(RegimeSentence sentence) {
    var reviews = RegimePeriods.reviews(sentence.words());
    if (!reviews.isEmpty()) {
      var draft =
          new RegimeDraft(Kind.REVIEW, sentence.agency(), sentence.reviewer(), null, sentence);
      regimes.add(draft.regime(reviews, null, null));
    }
  }

  /** Whether the sentence says whom to tell of difficulties, on no stated day. */
  private boolean difficulty(RegimeSentence sentence) {
    var difficulty = sentence.difficulty();
    boolean told =
        difficulty.find()
            && days.due(sentence.words()) == null
            && RegimePeriods.stated(sentence.words()).isEmpty();
    if (told) {
      var first = difficulty.group(1);
      var upwards = sentence.upwards(difficulty.end());
      var asked = sentence.inDifficulty();
      var draft =
          new RegimeDraft(
              Kind.DIFFICULTY,
              asked == null ? sentence.agency() : asked,
              upwards == null ? first : upwards,
              upwards == null ? sentence.through() : first,
              sentence);
      regimes.add(draft.regime(List.of(ReportPeriod.ON_OCCASION), null, null));
    }
    return told;
  }
}
