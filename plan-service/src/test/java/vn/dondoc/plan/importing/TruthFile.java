package vn.dondoc.plan.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingExpectation;

/** Makes an expectation of the truth file of a real plan and of the corpus of timing phrases. */
final class TruthFile {

  /** Values that the head of a truth file names as an import does. */
  private static final List<String> SAME_NAME =
      List.of(
          "number",
          "symbol",
          "numberStatus",
          "title",
          "issuer",
          "place",
          "date",
          "year",
          "signer",
          "signerCapacity",
          "onBehalfOf",
          "signerPosition");

  private static final String DIFFICULTIES = "DIFFICULTY_CHANNEL";

  private TruthFile() {}

  static ExpectedPlan expected(JsonNode truth) {
    JsonNode head = truth.get("plan");
    return new ExpectedPlan(
        truth.get("tasks").size(),
        nodes(truth.get("tasks")).map(task -> task(task, head.get("year").asInt())).toList(),
        metadata(head),
        nodes(truth.get("warningsExpected"))
            .map(text -> text.asText().split("[: ]")[0])
            .collect(Collectors.toSet()),
        nodes(truth.get("reportingRegimes"))
            .filter(regime -> !DIFFICULTIES.equals(regime.path("type").asText()))
            .map(TruthFile::regime)
            .toList(),
        truth.get("bodyDuties").size());
  }

  private static Map<String, String> metadata(JsonNode head) {
    Map<String, String> values = new LinkedHashMap<>();
    SAME_NAME.forEach(name -> values.put(name, text(head.get(name))));
    if (head.get("docType").asText().equals("KẾ HOẠCH")) {
      values.put("docType", "KẾ HOẠCH");
    }
    JsonNode date = head.get("dateParts");
    values.put(
        "dateParts",
        Expectations.parts(
            number(date.get("day")), number(date.get("month")), number(date.get("year"))));
    values.put("indices", nodes(head.get("indices")).map(JsonNode::asText).collect(joined(", ")));
    values.put("purposes", head.get("purposeCount").asText());
    values.put("requirements", head.get("requirementCount").asText());
    values.put(
        "legalBases", nodes(head.get("legalBases")).map(TruthFile::basis).collect(joined(", ")));
    values.put(
        "recipients", nodes(head.get("recipients")).map(JsonNode::asText).collect(joined(" | ")));
    return values;
  }

  private static Collector<CharSequence, ?, String> joined(String separator) {
    return Collectors.joining(separator);
  }

  private static String basis(JsonNode basis) {
    JsonNode number = basis.path("no");
    return Expectations.basis(number.isTextual() ? number.asText() : null, day(basis.get("date")));
  }

  private static ExpectedPlan.Task task(JsonNode task, int year) {
    String timing = text(task.get("timing"));
    return new ExpectedPlan.Task(
        text(task.get("textFull")),
        strings(task.get("leadsCanonical")),
        strings(task.get("coordinatorsCanonical")),
        timing,
        reading(timing, year),
        Map.of(
            Measure.NUMBERS, text(task.get("derivedNumber")),
            Measure.PRODUCTS, text(task.get("product")),
            Measure.PARTS, text(task.get("subDimension")),
            Measure.LINES, strings(task.get("sourceLines")).toString()));
  }

  /** What the corpus says of the phrase in the year of the plan. */
  private static Function<Timing, List<String>> reading(String phrase, int year) {
    try {
      String folded = Spelling.withoutFootnoteMarks(phrase);
      return RealPlans.lines("timing.jsonl").stream()
          .filter(line -> line.get("planYear").asInt() == year)
          .filter(line -> Spelling.withoutFootnoteMarks(line.get("phrase").asText()).equals(folded))
          .findFirst()
          .<Function<Timing, List<String>>>map(
              line -> timing -> TimingExpectation.differences(timing, line))
          .orElseThrow(() -> new IllegalStateException("not in the corpus: " + phrase));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedPlan.Regime regime(JsonNode regime) {
    Set<Integer> lines = new HashSet<>();
    nodes(regime.get("sourceLines")).forEach(line -> lines.add(line.asInt()));
    return new ExpectedPlan.Regime(
        lines,
        text(regime.get("to")),
        regime.get("through").isNull() ? null : regime.get("through").asText(),
        day(regime.get("due")),
        null,
        null);
  }

  private static @Nullable LocalDate day(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
  }

  private static @Nullable Integer number(JsonNode node) {
    return node.isNull() ? null : node.asInt();
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "" : Spelling.fold(node.asText());
  }

  private static List<String> strings(JsonNode array) {
    return nodes(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
