package vn.dondoc.plan.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.timing.Spelling;

/** Compares an import with the truth file of its plan, row by row. */
final class PlanComparison {

  private final List<String> misses = new ArrayList<>();
  private final RecognisedPlan plan;
  private final JsonNode truth;
  private final String name;

  PlanComparison(String name, RecognisedPlan plan, JsonNode truth) {
    this.name = name;
    this.plan = plan;
    this.truth = truth;
  }

  int rows() {
    return truth.get("tasks").size();
  }

  /** The share of rows whose whole text is equal. */
  double texts() {
    return share("textFull", RecognisedTask::text);
  }

  double timings() {
    return share("timing", task -> Spelling.withoutFootnoteMarks(task.timing().words()));
  }

  double derivedNumbers() {
    return share("derivedNumber", RecognisedTask::derivedNumber);
  }

  double subDimensions() {
    return share(
        "subDimension", task -> task.subDimension() == null ? "null" : task.subDimension());
  }

  double products() {
    return share("product", task -> task.product() == null ? "null" : task.product());
  }

  double lines() {
    return share("sourceLines", task -> task.lines().toString().replace(" ", ""));
  }

  /** Micro-F1 over (row, canonical unit). */
  double leads() {
    return f1("leadsCanonical", task -> task.leads());
  }

  double coordinators() {
    return f1("coordinatorsCanonical", task -> task.coordinators());
  }

  /** The share of expected warning codes that were given. */
  double warnings() {
    var given = new HashSet<String>();
    plan.warnings().forEach(warning -> given.add(warning.code().name()));
    var expected = new HashSet<String>();
    truth.get("warningsExpected").forEach(text -> expected.add(text.asText().split("[: ]")[0]));
    var missing = new HashSet<>(expected);
    missing.removeAll(given);
    missing.forEach(code -> misses.add("warning " + code));
    return 1.0 - (double) missing.size() / expected.size();
  }

  void print() {
    System.out.printf(
        "%s: rows %d of %d, text %.3f, leads F1 %.3f, coordinators F1 %.3f, timing %.3f, number %.3f,"
            + " product %.3f, part name %.3f, lines %.3f, warnings recall %.3f%n",
        name,
        plan.tasks().size(),
        rows(),
        texts(),
        leads(),
        coordinators(),
        timings(),
        derivedNumbers(),
        products(),
        subDimensions(),
        lines(),
        warnings());
    new HashSet<>(misses).forEach(miss -> System.out.println("  " + name + " miss: " + miss));
  }

  private double share(String field, Function<RecognisedTask, String> value) {
    int equal = 0;
    for (int i = 0; i < rows(); i++) {
      var node = truth.get("tasks").get(i).get(field);
      var expected = Spelling.fold(node.isArray() ? node.toString() : node.asText());
      var actual = i < plan.tasks().size() ? value.apply(plan.tasks().get(i)) : "";
      if (expected.equals(actual)) {
        equal++;
      } else {
        misses.add(field + " of row " + (i + 1) + ": " + actual + " instead of " + expected);
      }
    }
    return (double) equal / rows();
  }

  private double f1(String field, Function<RecognisedTask, Collection<Assignment>> value) {
    Set<String> expected = new HashSet<>();
    Set<String> actual = new HashSet<>();
    for (int i = 0; i < rows(); i++) {
      int row = i + 1;
      StreamSupport.stream(truth.get("tasks").get(i).get(field).spliterator(), false)
          .forEach(unit -> expected.add(row + " " + Spelling.fold(unit.asText())));
    }
    for (var task : plan.tasks()) {
      value.apply(task).forEach(unit -> actual.add(task.seq() + " " + unit.canonical()));
    }
    var common = new HashSet<>(expected);
    common.retainAll(actual);
    actual.stream()
        .filter(unit -> !expected.contains(unit))
        .forEach(unit -> misses.add(field + " too much: " + unit));
    expected.stream()
        .filter(unit -> !actual.contains(unit))
        .forEach(unit -> misses.add(field + " missing: " + unit));
    return 2.0 * common.size() / (expected.size() + actual.size());
  }
}
