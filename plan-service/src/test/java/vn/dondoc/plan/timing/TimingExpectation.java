package vn.dondoc.plan.timing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Compares a reading with a line of the corpus: every part that the line states must be equal. */
public final class TimingExpectation {

  private TimingExpectation() {}

  public static List<String> differences(Timing timing, JsonNode line) {
    var differences = compare(timing, line);
    if (!differences.isEmpty() && line.has("alsoAccept")) {
      var other = compare(timing, line.get("alsoAccept"));
      return other.isEmpty() ? other : differences;
    }
    return differences;
  }

  private static List<String> compare(Timing timing, JsonNode line) {
    var differences = new ArrayList<String>();
    check(differences, "kind", line, "kind", timing.kind().name());
    check(differences, "start", line, "start", day(timing.start()));
    check(differences, "end", line, "end", day(timing.end()));
    check(differences, "rrule", line, "rrule", timing.rrule());
    check(differences, "trigger", line, "trigger", timing.trigger());
    check(differences, "ref", line, "ref", timing.reference());
    var due = timing.due();
    check(differences, "due", line, "due", due == null ? null : day(due.lastPermittedDay()));
    check(
        differences,
        "dueExclusive",
        line,
        "dueExclusive",
        due == null || due.word() != DueWord.BEFORE ? null : day(due.day()));
    var window = timing.dataWindow();
    check(differences, "dataFrom", line, "dataFrom", window == null ? null : day(window.from()));
    check(differences, "dataTo", line, "dataTo", window == null ? null : day(window.to()));
    var offset = timing.offset();
    check(differences, "offset", line, "offset", offset == null ? null : offset.iso());
    if (line.has("occurrences")) {
      var expected =
          StreamSupport.stream(line.get("occurrences").spliterator(), false)
              .map(node -> LocalDate.parse(node.asText()))
              .toList();
      if (!expected.equals(timing.occurrences())) {
        differences.add("occurrences: " + timing.occurrences() + " instead of " + expected);
      }
    }
    if (line.path("needsResolution").asBoolean(false) && !timing.needsResolution()) {
      differences.add("needsResolution is missing");
    }
    if (!line.has("needsResolution") && timing.needsResolution()) {
      differences.add("needsResolution is too much");
    }
    return differences;
  }

  private static void check(
      List<String> differences, String name, JsonNode line, String field, String actual) {
    if (line.has(field)) {
      var expected = line.get(field).isNull() ? null : line.get(field).asText();
      if (!Objects.equals(expected, actual)) {
        differences.add(name + ": " + actual + " instead of " + expected);
      }
    }
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
