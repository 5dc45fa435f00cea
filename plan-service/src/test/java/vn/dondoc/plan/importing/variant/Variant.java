package vn.dondoc.plan.importing.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dondoc.plan.importing.ExpectedPlan;
import vn.dondoc.plan.importing.Measure;
import vn.dondoc.plan.timing.TimingKind;

/**
 * An invented plan in one of the many ways to put it on paper, and what its import must give.
 *
 * @param layout for messages
 */
record Variant(long seed, Layout layout, Paper paper, ExpectedPlan expected) {

  static Variant of(long seed) {
    Random random = new Random(seed);
    ModelPlan plan = ModelPlan.drawn(random);
    Layout layout = Layout.drawn(random);
    TableSetter table = new TableSetter(plan, layout, random);
    Paper paper = Typesetter.set(plan, layout, table);
    return new Variant(seed, layout, paper, expected(plan, layout, table.warnings()));
  }

  private static ExpectedPlan expected(ModelPlan plan, Layout layout, Set<String> ofTable) {
    Set<String> warnings = new TreeSet<>(ofTable);
    if (plan.number() == null) {
      warnings.add("NUMBER_BLANK");
    }
    if (plan.tasks().stream().anyMatch(t -> isOpen(t.timing().kind()))) {
      warnings.add("TIMING_UNRESOLVED");
    }
    return new ExpectedPlan(
        plan.tasks().size(),
        plan.tasks().stream().map(task -> task(task, layout)).toList(),
        metadata(plan, layout.noise()),
        warnings,
        List.of(new ExpectedPlan.Regime(Set.of(), "UBND tỉnh", "Sở Nội vụ", null, null, null)),
        Typesetter.DUTIES);
  }

  private static boolean isOpen(TimingKind kind) {
    return kind == TimingKind.EVENT || kind == TimingKind.EXTERNAL_PLAN;
  }

  private static ExpectedPlan.Task task(ModelTask task, Layout layout) {
    boolean withProduct = layout.columns().contains(Column.PRODUCT);
    return new ExpectedPlan.Task(
        layout.noise().read(task.text()),
        task.leads().stream().map(led -> led.agency().canonical()).toList(),
        task.coordinators().stream().map(Agency::canonical).toList(),
        layout.noise().read(task.timing().words()),
        task.timing()::differences,
        withProduct ? Map.of(Measure.PRODUCTS, layout.noise().read(task.product())) : Map.of());
  }

  private static Map<String, String> metadata(ModelPlan plan, Noise noise) {
    ModelPlan.Signer signer = plan.signer();
    Map<String, String> values = new HashMap<>();
    values.put("docType", "KẾ HOẠCH");
    values.put("number", plan.number() == null ? "" : plan.number());
    values.put("symbol", "KH-UBND");
    values.put("numberStatus", plan.number() == null ? "BLANK" : "PRESENT");
    values.put("title", noise.read(plan.title()));
    values.put("issuer", "UBND tỉnh " + plan.place());
    values.put("place", plan.place());
    values.put("date", plan.date().toString());
    values.put("year", Integer.toString(plan.year()));
    values.put("indices", String.join(", ", plan.indices()));
    values.put("signer", noise.read(signer.name()));
    values.put("signerCapacity", signer.capacity());
    values.put("signerPosition", noise.read(signer.position()));
    values.put("purposes", Integer.toString(plan.purposes().size()));
    values.put("requirements", Integer.toString(plan.requirements().size()));
    values.put("legalBases", bases(plan));
    values.put("recipients", noise.read(String.join(" | ", plan.recipients())));
    return values;
  }

  private static String bases(ModelPlan plan) {
    return plan.bases().stream()
        .map(basis -> basis.number() + " of " + basis.date())
        .collect(Collectors.joining(", "));
  }
}
