package vn.dondoc.plan.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingExpectation;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/**
 * How the phrases of the corpus are read.
 *
 * @param misses by the id of the phrase, or by the line of the look-alike
 */
record PhraseScore(Tally phrases, Tally lookAlikes, List<String> misses) {

  private static final int LOOK_ALIKE_YEAR = 2024;

  static PhraseScore read() throws IOException {
    List<String> misses = new ArrayList<>();
    TimingReader reader = new TimingReader();
    List<JsonNode> phrases = RealPlans.lines("timing.jsonl");
    int right = 0;
    for (JsonNode phrase : phrases) {
      Timing timing = reader.read(phrase.get("phrase").asText(), phrase.get("planYear").asInt());
      List<String> differences = TimingExpectation.differences(timing, phrase);
      if (differences.isEmpty()) {
        right++;
      } else {
        misses.add(phrase.get("id").asText() + ": " + String.join("; ", differences));
      }
    }
    List<JsonNode> others = RealPlans.lines("timing-negatives.jsonl");
    int silent = 0;
    for (int i = 0; i < others.size(); i++) {
      TimingKind kind = reader.read(others.get(i).get("phrase").asText(), LOOK_ALIKE_YEAR).kind();
      if (kind == TimingKind.UNREAD) {
        silent++;
      } else {
        misses.add("look-alike " + (i + 1) + ": " + kind + " instead of no schedule");
      }
    }
    return new PhraseScore(
        Tally.share(right, phrases.size()), Tally.share(silent, others.size()), misses);
  }
}
