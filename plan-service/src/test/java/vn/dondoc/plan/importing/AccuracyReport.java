package vn.dondoc.plan.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.plan.importing.variant.VariantScore;

/** Writes the scores with every miss as a page; facts and names only, no sentence of a plan. */
final class AccuracyReport {

  private final StringBuilder page = new StringBuilder();

  private AccuracyReport() {}

  static String of(List<PlanComparison> plans, PhraseScore phrases, List<VariantScore> variants) {
    AccuracyReport report = new AccuracyReport();
    report.line("# How exactly documents are imported");
    report.line("");
    report.line(
        "Written by `./dondoc accuracy`, from a run over five real plans and a corpus of timing phrases that are kept");
    report.line(
        "beside the project. The thresholds are those of the tests. A table cell is the score and, in brackets, how");
    report.line("many of the expected values were right.");
    report.line("");
    report.scores(plans);
    report.phrases(phrases);
    report.variants(variants);
    report.line("## Misses");
    report.line("");
    plans.forEach(plan -> report.misses(plan.name(), plan.misses()));
    report.misses("Timing phrases", phrases.misses());
    variants.forEach(v -> report.misses("Invented plans, " + v.format(), v.failing()));
    return report.page.toString().stripTrailing() + "\n";
  }

  private void scores(List<PlanComparison> plans) {
    line("| Measure | at least |" + joined(plans, plan -> " " + plan.name() + " |"));
    line("|---|---|" + "---|".repeat(plans.size()));
    for (Measure measure : Measure.values()) {
      line(
          "| %s | %s |".formatted(measure.title(), number(measure.floor()))
              + joined(plans, plan -> " " + cell(plan.tallies().get(measure)) + " |"));
    }
    line("");
  }

  /** A measure that the truth of a plan says nothing of has no score. */
  private static String cell(Tally tally) {
    return tally == null || tally.expected() + tally.given() == 0
        ? "–"
        : "%s (%d/%d)".formatted(number(tally.f1()), tally.hits(), tally.expected());
  }

  private void phrases(PhraseScore score) {
    line(
        "Timing phrases by kind and dates: %s of %d (at least %s). Look-alikes without a schedule: %d of %d."
            .formatted(
                number(score.phrases().recall()),
                score.phrases().expected(),
                number(Measure.TIMING.floor()),
                score.lookAlikes().hits(),
                score.lookAlikes().expected()));
    line("");
  }

  private void variants(List<VariantScore> variants) {
    line(
        "Invented plans, columns, names, separators, page cuts and noise drawn from seeds, by format:");
    line("");
    line(
        "| Measure | at least |"
            + joined(variants, v -> " %s, %d seeds |".formatted(v.format(), v.seeds())));
    line("|---|---|" + "---|".repeat(variants.size()));
    for (Measure measure : Measure.values()) {
      if (variants.getFirst().tallies().containsKey(measure)) {
        line(
            "| %s | %s |".formatted(measure.title(), number(measure.floor()))
                + joined(variants, v -> " " + cell(v.tallies().get(measure)) + " |"));
      }
    }
    line("");
  }

  private static <T> String joined(List<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining());
  }

  private void misses(String title, List<?> misses) {
    line("**%s**: %s".formatted(title, misses.isEmpty() ? "none" : ""));
    if (!misses.isEmpty()) {
      line("");
      misses.forEach(miss -> line("- " + miss));
    }
    line("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }
}
