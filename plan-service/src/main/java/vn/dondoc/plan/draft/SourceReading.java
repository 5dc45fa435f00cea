package vn.dondoc.plan.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Footnote;
import vn.dondoc.plan.importing.recognised.LegalBasis;
import vn.dondoc.plan.importing.recognised.PlanPart;
import vn.dondoc.plan.importing.recognised.Recipient;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.Statement;

/**
 * Where the values of a document stand in it and how surely they were read, by fields of a draft;
 * {@link SourcePlaces} adds the places.
 */
final class SourceReading {

  private static final List<String> DUTY_FIELDS = List.of("number", "text", "leads");
  private static final List<String> REGIME_FIELDS =
      List.of(
          "name",
          "reporters",
          "receiverId",
          "throughId",
          "frequency",
          "dataWindow",
          "dueDayOfLastMonth",
          "dueWord",
          "periods");

  /** Of a value that stands under its own mark. */
  private static final double PRINTED = Confidence.PRINTED;

  private final Map<String, ValueSource> values = new LinkedHashMap<>();

  private SourceReading() {}

  static Map<String, ValueSource> head(RecognisedPlan plan) {
    SourceReading head = new SourceReading();
    head.named(plan, "number", "number");
    head.named(plan, "symbol", "number");
    head.named(plan, "place", "date");
    head.named(plan, "documentDate", "date");
    head.named(plan, "title", "title");
    head.named(plan, "years", "years");
    head.named(plan, "indices", "indices");
    head.named(plan, "signer", "signature");
    if (plan.appendix() != null) {
      head.put("appendices", List.of(plan.appendix().line()), PRINTED);
    }
    head.all("legalBases", plan.legalBases(), LegalBasis::line, LegalBasis::confidence);
    head.all("purposes", plan.purposes(), Statement::line, Statement::confidence);
    head.all("requirements", plan.requirements(), Statement::line, Statement::confidence);
    head.all("recipients", plan.recipients(), Recipient::line, Recipient::confidence);
    head.all("parts", plan.parts(), PlanPart::line, part -> PRINTED);
    head.all("footnotes", plan.footnotes(), Footnote::line, note -> PRINTED);
    return head.values;
  }

  static Map<String, ValueSource> task(RecognisedTask task) {
    SourceReading row = new SourceReading();
    task.valueLines()
        .forEach(
            (field, lines) ->
                row.put(field, lines, task.confidences().getOrDefault(field, PRINTED)));
    if (task.group() != null) {
      row.put("group", List.of(task.group().line()), task.group().confidence());
      if (task.dimension() != null) {
        row.put("dimensions", List.of(task.group().line()), task.group().confidence());
      }
    }
    return row.values;
  }

  static Map<String, ValueSource> duty(BodyDuty duty) {
    SourceReading row = new SourceReading();
    DUTY_FIELDS.forEach(
        field ->
            row.put(
                field, List.of(duty.line()), field.equals("leads") ? duty.confidence() : PRINTED));
    return row.values;
  }

  static Map<String, ValueSource> regime(ReportingRegime sentence) {
    SourceReading row = new SourceReading();
    REGIME_FIELDS.forEach(field -> row.put(field, List.of(sentence.line()), sentence.confidence()));
    return row.values;
  }

  private void named(RecognisedPlan plan, String field, String component) {
    List<Integer> lines = plan.valueLines().get(component);
    if (lines != null) {
      put(field, lines, Objects.requireNonNull(plan.confidences().get(component)));
    }
  }

  /** Of a list: where its items stand, as surely as the least sure of them. */
  private <T> void all(
      String field, List<T> items, ToIntFunction<T> line, ToDoubleFunction<T> confidence) {
    if (!items.isEmpty()) {
      put(
          field,
          items.stream().map(line::applyAsInt).distinct().toList(),
          items.stream().mapToDouble(confidence).min().orElse(PRINTED));
    }
  }

  private void put(String field, List<Integer> lines, double confidence) {
    values.put(field, new ValueSource(lines, List.of(), confidence));
  }
}
